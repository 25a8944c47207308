/** Tables: on a narrow screen each row is a card, so that nothing scrolls sideways. */
export const tables = `
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; font-size: .95rem; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--quiet); font-weight: 400; font-size: .85rem; position: sticky; top: 0; background: var(--paper); }
td.number, th.number { text-align: right; }
td ul { padding-left: 1.1rem; margin: .3rem 0 0; font-size: .9rem; color: var(--quiet); }
.rows { font-size: .875rem; line-height: 1.45; }
.rows th, .rows td { padding: .35rem .75rem .35rem .35rem; }
.rows thead i { font-style: normal; font-weight: 600; color: var(--ink); }
.rows tbody th { color: var(--quiet); font-weight: 400; text-align: right; }
.rows tr { scroll-margin-top: 3rem; }
.rows td:nth-child(7) { white-space: nowrap; }
tr:target { background: var(--wash); outline: 2px solid var(--accent); }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: .3rem; padding: .02rem .45rem; margin: .1rem .3rem .1rem 0; font-size: .875rem; }
.tag.listed { border-color: var(--accent); }
.tag.none, .tag.left { color: var(--quiet); }
.changes, .hits { list-style: none; padding: 0; }
.changes li { display: grid; grid-template-columns: 6.2rem 7rem 1fr auto; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); align-items: baseline; font-size: .97rem; }
.changes .kind { font-size: .875rem; color: var(--quiet); }
.changes .listed, .changes .returned { color: var(--accent); }
.changes .rows { font-size: .85rem; white-space: nowrap; }
.changes em { color: var(--doubt); font-style: normal; font-size: .875rem; }
.changes .rows a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
.hits { max-width: 42rem; }
.hits li { padding: .7rem 0; border-top: 1px solid var(--line); }
.hits a { font-size: 1.1rem; }
.hits .quiet { display: block; font-size: .92rem; }
.around a { margin-right: 1.5rem; display: inline-block; }
.lists .file { min-width: 9rem; } .lists .file, .lists td ul { overflow-wrap: anywhere; }
.agencies td:first-child { min-width: 14rem; }
@media (max-width: 40rem) {
  table, tbody, tr, td, tbody th { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-top: 1px solid var(--line); padding: .6rem 0; }
  td, tbody th, .rows td, .rows tbody th { border: 0; padding: .05rem 0; text-align: left; }
  td.number { text-align: left; }
  td:empty { display: none; }
  .lists td { display: inline-block; margin-right: .75rem; } .lists td:last-child, .lists td.file { display: block; }
  .rows td::before { display: inline-block; width: 1.6rem; color: var(--quiet); font-size: .8rem; }
  .rows td:nth-child(2)::before { content: "A"; } .rows td:nth-child(3)::before { content: "B"; }
  .rows td:nth-child(4)::before { content: "C"; } .rows td:nth-child(5)::before { content: "D"; }
  .rows td:nth-child(6)::before { content: "E"; } .rows td:nth-child(7)::before { content: "F"; }
  .rows td:nth-child(8)::before { content: "G"; } .rows td:nth-child(9)::before { content: "H"; }
  .rows tr { display: grid; grid-template-columns: 3.2rem 1fr; } .rows td { grid-column: 2; } .rows tbody th { grid-row: 1 / span 9; }
  .rows td a { display: inline-block; min-height: 1.5rem; min-width: 1.5rem; line-height: 1.5rem; }
  .changes li { grid-template-columns: auto 1fr auto; }
  .changes .what { grid-column: 1 / -1; grid-row: 2; }
}
`
