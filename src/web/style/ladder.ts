/** The answer on an agency's page, the ladder as a time line, and what opens behind each date. */
export const ladder = `
.answer { margin: 1.5rem 0 2rem; }
.badge { display: inline-block; margin: 0 .5rem .75rem 0; padding: .25rem .8rem; border-radius: 2rem; font-size: .95rem; font-weight: 600; border: 1px solid var(--accent); color: var(--accent); }
.badge.listed { background: var(--accent); color: var(--paper); }
.badge.doubtful { border-color: var(--doubt); color: var(--doubt); background: var(--doubt-wash); }
.badge.left, .badge.none { border-color: var(--quiet); color: var(--quiet); }
.answer .lead { margin-bottom: .75rem; }
.agreement { margin-bottom: 2.5rem; }
.agreement h3 { font: 600 1.2rem/1.3 var(--serif); margin-bottom: .2rem; }
.ladder { list-style: none; padding: 0; margin: 1.25rem 0 .5rem; }
.ladder > li { position: relative; padding: 0 0 1.1rem 2.1rem; }
.ladder > li::before { content: ""; position: absolute; z-index: 1; left: .2rem; top: .55rem; width: .95rem; height: .95rem; border-radius: 50%; border: 2px solid var(--accent); background: var(--paper); }
.ladder > li::after { content: ""; position: absolute; left: calc(.675rem - 1px); top: 1.3rem; bottom: -.6rem; width: 2px; background: var(--accent); opacity: .45; }
.ladder > li:last-child { padding-bottom: 0; }
.ladder > li:last-child::after { display: none; }
.ladder > .listed::before, .ladder > .signed::before { background: var(--accent); }
.ladder > .still::before { background: var(--accent); box-shadow: 0 0 0 3px var(--paper), 0 0 0 5px var(--accent); }
.ladder > .left::before, .ladder > .doubtful::before { border-color: var(--quiet); border-radius: 0; height: 2px; top: 1rem; background: var(--quiet); }
.ladder > .doubtful::before { border-style: dashed; }
.ladder summary { display: grid; grid-template-columns: 6.6rem 1fr 1.2rem; gap: 0 .75rem; align-items: baseline; cursor: pointer; padding: .25rem .4rem; margin: 0 -.4rem; border-radius: .3rem; list-style: none; }
.ladder summary::-webkit-details-marker { display: none; }
.ladder summary::after { content: "+"; grid-column: 3; grid-row: 1; color: var(--accent); text-align: center; }
.ladder details[open] > summary::after { content: "–"; }
.ladder summary:hover { background: var(--soft); }
.ladder summary time { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; font-weight: 600; }
.ladder summary span { grid-column: 2; color: var(--quiet); font-size: .95rem; }
.ladder > li > p { margin: .1rem 0 0 7.35rem; font-size: .92rem; color: var(--quiet); }
.ladder > li > .gap { margin: .5rem 0 0; font-size: .85rem; }
.silent { color: var(--quiet); font-size: .95rem; }
.evidence { background: var(--soft); border-radius: .5rem; padding: 1rem 1.1rem .4rem; margin: .5rem 0 .75rem; font-size: .95rem; }
.evidence dl { display: grid; grid-template-columns: minmax(6rem, 9rem) 1fr; gap: .4rem 1rem; margin-bottom: .75rem; }
.evidence dt { color: var(--quiet); } .evidence dd { margin: 0; }
.evidence dl + p { margin-bottom: .75rem; } .evidence p + dl { margin-top: 1.25rem; }
.evidence .line + .line { margin-top: .3rem; }
.cells { list-style: none; padding: 0; margin: 0; }
.cells li { padding: .15rem 0; }
.cells b, .cells q { font: 600 .9em var(--mono); } .cells q { font-weight: 400; background: var(--paper); padding: .05rem .3rem; border-radius: .2rem; }
.cells span { font-size: .8rem; color: var(--quiet); }
.flags { border-left: 3px solid var(--doubt); padding: .2rem 0 .2rem 1rem; margin: 1rem 0; font-size: .95rem; max-width: 42rem; }
.flags ul { padding-left: 1.1rem; margin: .25rem 0 0; }
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 4rem; align-items: start; }
  .columns > aside { border-left: 1px solid var(--line); padding-left: 2rem; font-size: .95rem; }
  .columns > aside h2:first-child, .columns > div > h2:first-child { margin-top: 0; }
  .columns > aside h2 { font-size: 1.15rem; margin-top: 2.25rem; }
  .columns > aside .facts { grid-template-columns: 1fr; gap: 0; }
  .columns > aside .facts dd { margin-bottom: .6rem; }
  .columns > aside .times { display: block; } .columns > aside .times p { margin-bottom: .75rem; } .columns > aside .times button { margin: 0; }
}
@media (max-width: 40rem) {
  .ladder summary { grid-template-columns: auto 1fr 1.2rem; }
  .ladder summary span { grid-column: 1 / -1; }
  .ladder > li > p { margin-left: 0; }
  .evidence dl { grid-template-columns: 1fr; gap: 0; } .evidence dd { margin-bottom: .5rem; }
}
`
