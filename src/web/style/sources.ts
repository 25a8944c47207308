/** Sources beside the lists: their claims, the way to all that one says, and a page of one drawn. */
export const sources = `
.else { display: inline-block; font-size: .9rem; font-weight: 400; }
.sources-by ul { padding-left: 1.1rem; margin: .2rem 0 0; }
.sources-by li li { padding: .2rem 0; }
.drawn-from td:first-child { width: 22%; } .drawn-from td:nth-child(2) { width: 7rem; } .drawn-from td.file { width: 22%; color: var(--quiet); overflow-wrap: anywhere; }
svg.sheet { display: block; width: 100%; max-width: 52rem; max-height: 120rem; margin: 1.5rem 0; border: 1px solid var(--line); background: var(--soft); }
.sheet .paper { fill: var(--paper); } .sheet text { fill: var(--ink); font-family: var(--serif); white-space: pre; }
.sheet .bar { fill: var(--line); }
.sheet .box { fill: var(--wash); stroke: var(--accent); stroke-width: 1; }
.sheet a:hover .box, .sheet a:focus-visible .box, .sheet a:target .box { stroke-width: 2.5; }
.page-lines { overflow-wrap: anywhere; } .page-lines mark { background: var(--wash); color: inherit; }
@media (max-width: 40rem) {
  .drawn-from td:nth-child(n) { width: auto; }
  .drawn-from td:first-child, .drawn-from td:nth-child(2) { display: inline-block; margin-right: .75rem; }
  .drawn-from td a { display: inline-block; min-height: 1.5rem; }
}
`
