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
@media (max-width: 40rem) {
  .stages { grid-template-columns: 1fr; }
  .stages > dt { padding-bottom: 0; } .stages > dd { border: 0; padding-top: 0; }
  .stages .opens { margin: 0; } .stages .opens > li:first-child details > summary { padding-top: .2rem; }
  .stakes .more .stages { margin-left: 0; }
}
@media print { .more::details-content { display: block; content-visibility: visible; height: auto; } }
`
