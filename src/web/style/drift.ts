/** A text beside its sources: both scroll by themselves where there is room, and the pairs beside them. */
export const drift = `
form.drift .pasted { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem 1.5rem; align-items: start; }
form.drift fieldset { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 0; min-width: 0; }
form.drift legend { font-weight: 600; padding: 0 .35rem; } form.drift label { display: block; font-size: .92rem; }
form.drift .row { margin: .6rem 0 0; } form.drift .row p { flex: 1 1 9rem; min-width: 0; } form.drift .row input { width: 100%; }
form.drift details { margin: 1rem 0; } form.drift summary { cursor: pointer; color: var(--accent); padding: .3rem 0; margin-bottom: .5rem; }
.report h2, .pairing { scroll-margin-top: 1rem; }
.sides .read { font-size: 1.02rem; line-height: 1.65; } .sides h4 { font-family: var(--serif); margin: 0 0 .75rem; font-size: 1.1rem; }
.sides h3 { margin: 0 0 .6rem; font: 600 1rem/1.4 system-ui, sans-serif; }
.sides > section { min-width: 0; border-top: 2px solid var(--line); padding: .75rem 0; }
.pairing { border-top: 1px solid var(--line); padding: .55rem .35rem; font-size: .92rem; }
.plain > .pairing:first-child { border-top: 0; } .pairing.on { background: var(--soft); }
.pairing p { margin: 0 0 .3rem; } .pairing .relation { font-weight: 600; } .pairing ul { margin: 0 0 .3rem; padding-left: 1.1rem; }
.pairing .to-text { font-size: .85rem; display: inline-block; min-height: 1.5rem; }
.drawn svg.lineage { display: block; max-width: 100%; height: auto; overflow: visible; }
svg.lineage text { font: 13px system-ui, sans-serif; fill: var(--ink); } svg.lineage .day { font-size: 11.5px; fill: var(--quiet); }
svg.lineage .shared { font-weight: 600; fill: var(--accent); } svg.lineage circle, svg.lineage .tip { fill: var(--accent); }
svg.lineage path.told, svg.lineage path.not-told { fill: none; stroke: var(--accent); stroke-width: 1.5; } svg.lineage path.not-told { stroke-dasharray: 4 4; }
table.lineage th[scope=row] { font-weight: 600; } table.lineage td:nth-child(2) { white-space: nowrap; } .plain-list { list-style: none; padding: 0; margin: 0; } .plain-list li { margin-bottom: .3rem; }
.travelled > li { margin-bottom: 1rem; max-width: 52rem; } .travelled .plain > li { padding: .3rem 0 .3rem .75rem; border-top: 0; border-left: 3px solid var(--v, var(--line)); }
@media (max-width: 40rem) { table.lineage td:nth-child(3), table.lineage td:last-child { display: none; } }
@media (min-width: 60rem) {
  .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 20rem); gap: 1.75rem; }
  .sides > section { max-height: 80vh; overflow-y: auto; padding-right: .6rem; }
  .drawn { display: grid; grid-template-columns: 360px minmax(0, 1fr); gap: 2rem; align-items: start; }
}
@media print {
  form.drift { display: none; } .sides { display: block; } .sides > section { max-height: none; overflow: visible; }
  .pairing, .travelled > li { break-inside: avoid; } .drawn { display: block; }
}
`
