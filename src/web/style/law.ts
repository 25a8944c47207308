/** What the law asked: the answer, what opens behind each piece of text, time lines, and classes. */
export const law = `
.did { margin-top: 1rem; }
.duty h3, #law > h3 { font: 600 1.15rem/1.3 var(--serif); margin: 2rem 0 .4rem; }
.duty h4 { margin: 1rem 0 .2rem; font-size: .95rem; color: var(--quiet); font-weight: 400; }
.verdicts { display: grid; gap: 1rem; margin: 1rem 0; max-width: 52rem; }
.verdicts > div { background: var(--soft); border-radius: .5rem; border-left: 4px solid var(--accent); padding: 1rem 1.2rem .3rem; }
.duty .verdicts h3 { margin: 0 0 .5rem; font: 400 1rem/1.4 inherit; color: var(--quiet); }
.verdicts h3 b { font: 600 1.3rem/1.2 var(--serif); color: var(--ink); margin-left: .4rem; }
.verdicts .contested, .verdicts .unknown { border-color: var(--doubt); }
.verdicts .no-provision-held { border-color: var(--line); }
.verdicts p { margin-bottom: .7rem; }
.duty .flags h3 { margin: 0; font: 600 1rem/1.4 inherit; }
.classed b { font-weight: 600; }
.opens { list-style: none; padding: 0; margin: .5rem 0 1rem; max-width: 52rem; }
.opens > li { border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.opens > li:last-child { border-bottom: 1px solid var(--line); }
.opens > li:target { background: var(--wash); }
.opens summary { display: block; position: relative; cursor: pointer; padding: .55rem 2rem .55rem 0; list-style: none; }
.opens summary::-webkit-details-marker { display: none; }
.opens summary::after { content: "+"; position: absolute; right: .4rem; top: .55rem; color: var(--accent); }
.opens details[open] > summary::after { content: "–"; }
.opens summary:hover { background: var(--soft); }
.opens summary > b { font-weight: 600; }
.opens summary > span { display: block; font-size: .93rem; color: var(--quiet); }
.opens summary > .when { display: inline; }
.opens summary > time, .opens .when { color: var(--accent); font-weight: 600; font-size: 1em; margin-right: .4rem; }
.opens .evidence { margin: 0 0 1rem; }
.applies .tag, .in-force .tag, .required .says, .barred .says { border-color: var(--accent); color: var(--ink); }
.does-not-apply > details > summary > b { font-weight: 400; }
.unknown > details .tag { border-color: var(--doubt); color: var(--doubt); }
.required .says, .barred .says { background: var(--wash); }
blockquote { margin: 0 0 .75rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--accent); }
blockquote p { margin: 0; } blockquote q { font-family: var(--serif); font-size: 1.05rem; }
.more > summary { cursor: pointer; color: var(--accent); padding: .3rem 0; width: fit-content; }
.axis { display: block; width: calc(100% - 2rem); max-width: 50rem; font-size: .75rem; overflow: visible; }
.axis text { fill: var(--quiet); } .axis line { stroke: var(--line); }
.timeline .bar { display: block; margin-top: .35rem; fill: none; }
.timeline .track { fill: var(--line); } .timeline .held { fill: var(--accent); }
.timeline .none .held { fill: var(--quiet); opacity: .55; }
.timeline .on { stroke: var(--ink); stroke-dasharray: 2 2; }
.classbar { display: block; max-width: 52rem; }
.c-required { fill: #0e5e66; background: #0e5e66; } .c-chosen { fill: #7fb8b8; background: #7fb8b8; }
.c-chosen-while { fill: #c58a2b; background: #c58a2b; } .c-joined-against { fill: #6b4a7d; background: #6b4a7d; } .c-unclear { fill: #b9b4aa; background: #b9b4aa; }
.classkey { list-style: none; padding: 0; margin: .6rem 0 1.25rem; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; font-size: .92rem; }
.classkey span { display: inline-block; width: .8rem; height: .8rem; border-radius: .15rem; margin-right: .45rem; }
.classes th[scope=row] { font-weight: 400; }
.classes tbody tr:last-child th { font-weight: 600; } .after tbody tr:last-child th { font-weight: 400; }
.classes td, .classes th.number { width: 8.5rem; } .after td:first-child { width: 7rem; } .after td.number { width: 7rem; }
.classes th.number { vertical-align: bottom; }
.zero { color: var(--quiet); }
.narrow { display: none; }
.joined td:nth-child(3) { min-width: 20rem; }
@media (max-width: 40rem) {
  .classes td, .classes th.number, .after td:first-child, .after td.number, .joined td:nth-child(3) { width: auto; min-width: 0; }
  .classes .narrow { display: inline; color: var(--quiet); font-size: .9rem; margin-right: .5rem; }
  .classes th[scope=row] { display: block; font-weight: 600; padding: .1rem 0; border: 0; }
  .classes .zero { display: none; }
  .joined td:nth-child(2) .line { display: inline; }
}
`
