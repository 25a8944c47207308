/** Stages and kinds beside what is told of each. */
export const stakes = `
.stages { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1.5rem; max-width: 52rem; margin: .5rem 0 1rem; }
.stages > dt, .stages > dd { border-top: 1px solid var(--line); padding: .55rem 0; margin: 0; }
.stages > dt { color: var(--quiet); }
.stages .opens { margin: -.55rem 0; } .stages .opens > li:first-child { border-top: 0; } .stages .opens > li:last-child { border-bottom: 0; }
.stages dd > p { margin: .8rem 0 0; }
.stakes h3 { font: 600 1.15rem/1.3 var(--serif); margin: 2rem 0 .4rem; }
.stakes .facts { margin: .5rem 0; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: .2rem 1rem; font-size: .95rem; }
.stakes .more .stages { margin-left: 1rem; }
.tag.doubtful { border-color: var(--doubt); color: var(--doubt); font: 400 .875rem/1.5 system-ui, sans-serif; }
table.compare { font-size: .9rem; line-height: 1.45; }
.compare th[scope=row] { font-weight: 600; min-width: 8rem; }
.compare td .line + .line { margin-top: .3rem; } .compare td .line .line { margin: 0; }
.compare td:nth-child(3) { min-width: 10.5rem; } .compare td a { text-decoration: none; } .compare td a:hover { text-decoration: underline; } .compare td:nth-child(5) { min-width: 14rem; }
.compared p { margin: 0 0 .6rem; } .compared label { display: inline-block; min-width: 7rem; }
.compared input { font: inherit; padding: .35rem .5rem; width: min(26rem, 100%); border: 1px solid var(--quiet); border-radius: .3rem; background: var(--paper); color: var(--ink); }
.compared input[type=date] { width: auto; }
@media screen and (max-width: 62rem) {
  .compare, .compare tbody { display: block; } .compare thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .compare tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: .4rem 1.5rem; border-top: 1px solid var(--line); padding: .8rem 0; }
  .compare th[scope=row] { grid-column: 1 / -1; font-size: 1rem; } .compare th, .compare td:nth-child(n) { border: 0; padding: 0; min-width: 0; }
  .compare .narrow { display: block; color: var(--quiet); font-size: .85rem; }
}
@media (max-width: 40rem) {
  .stages { grid-template-columns: 1fr; }
  .stages > dt { padding-bottom: 0; } .stages > dd { border: 0; padding-top: 0; }
  .stages .opens { margin: 0; } .stages .opens > li:first-child details > summary { padding-top: .2rem; }
  .stakes .more .stages { margin-left: 0; }
}
@media print { .compared, h2:has(+ .compared) { display: none; } table.compare { font-size: 8pt; table-layout: fixed; }
  .compare th[scope=row], .compare td:nth-child(n) { min-width: 0; padding-right: .5rem; }
  .compare th:nth-child(1) { width: 14%; } .compare th:nth-child(2) { width: 8%; } .compare th:nth-child(3) { width: 19%; }
  .compare th:nth-child(4) { width: 11%; } .compare th:nth-child(5) { width: 26%; } .compare th:nth-child(6) { width: 13%; }
  .more::details-content { display: block; content-visibility: visible; height: auto; } }
`
