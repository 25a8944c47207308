/** The bulk data: hashes, files and the dictionary. */
export const data = `
.hash { font: .9rem/1.5 var(--mono); background: var(--wash); padding: .35rem .6rem; border-radius: .3rem; display: inline-block; }
.code { font: .86rem/1.55 var(--mono); background: var(--soft); padding: .8rem 1rem; border-radius: .4rem; max-width: 52rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 1rem; }
.cite { border-left: 3px solid var(--accent); padding-left: 1rem; }
.files { max-width: 52rem; } .files a { display: inline-block; min-width: 12rem; padding: .1rem 0; }
.tablefiles { max-width: 52rem; } .tablefiles td .quiet { display: block; font-size: .9rem; }
.tablefiles td.number { white-space: nowrap; } .tablefiles td.number a { display: inline-block; padding: .1rem 0; }
.dictionary { border-top: 1px solid var(--line); max-width: 52rem; scroll-margin-top: 1rem; }
.dictionary summary { cursor: pointer; padding: .55rem 0; } .dictionary summary code { color: var(--accent); font-weight: 600; }
.columns-of { margin: 0 0 1.5rem; font-size: .95rem; }
.columns-of div { display: grid; grid-template-columns: minmax(11rem, 16rem) 1fr; gap: 0 1.25rem; padding: .3rem 0; border-top: 1px solid var(--line); }
.columns-of dd { margin: 0; } .columns-of dt .quiet { font-size: .85rem; }
form.query label { display: block; font-weight: 600; margin-bottom: .35rem; } form.query textarea { font: .9rem/1.5 var(--mono); }
form.query .row { display: flex; flex-wrap: wrap; gap: .6rem 1.25rem; align-items: center; }
form.query .row { margin: .9rem 0; }
#answer table { display: table; width: auto; } #answer thead { display: table-header-group; position: static; clip-path: none; } #answer tbody { display: table-row-group; } #answer td:empty { display: table-cell; } #answer tr { display: table-row; } #answer th, #answer td { display: table-cell; width: auto; padding: .3rem .8rem .3rem 0; } #answer th.number { text-align: right; }
#answer .wide { overflow-x: auto; max-height: 34rem; } #answer td.number { text-align: right; } #questions summary { cursor: pointer; padding: .35rem 0; }
@media (max-width: 40rem) {
  .tablefiles td.number { display: inline-block; margin-right: 1.25rem; } .tablefiles td.number::before { content: attr(data-label) " "; color: var(--quiet); font-size: .85rem; }
  .columns-of div { grid-template-columns: 1fr; } .files a { min-width: 0; margin-right: .5rem; }
}
`
