/** Charts of measures, and the tables beside them. */
export const measures = `
.series { margin: .5rem 0 1rem; max-width: 32rem; }
.series figcaption { font-size: .9rem; color: var(--quiet); }
.chart { display: block; width: 100%; height: auto; overflow: visible; font-size: 10.5px; }
.chart text { fill: var(--quiet); font-variant-numeric: tabular-nums; }
.chart .tick, .chart .last { text-anchor: end; } .chart .middle { text-anchor: middle; }
.chart .break { fill: var(--doubt); font-weight: 700; }
.chart line { stroke: var(--line); }
.chart polyline { fill: none; stroke: var(--accent); stroke-width: 1.8; stroke-linejoin: round; }
.chart circle { fill: var(--accent); }
.chart polygon { fill: var(--wash); } .chart .range { stroke: var(--wash); stroke-width: 6; }
.measure { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.measure h2 { margin-top: 1.5rem; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem 2.5rem; align-items: start; }
.panels section { min-width: 0; }
.measured { max-width: 52rem; font-size: .9rem; }
.measured tbody th { font-weight: 400; white-space: nowrap; }
.measured td.number, .measured th.number { padding-right: 1.25rem; }
@media (max-width: 40rem) {
  .measured tr { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; }
  .measured tbody th { grid-column: 1 / -1; font-weight: 600; }
  .measured td { display: contents; }
  .measured td::before { content: attr(data-label); color: var(--quiet); }
  .measured td > * { grid-column: 2; } .measured td .line { display: block; }
}
`
