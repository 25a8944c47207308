/** A text to be checked, its marks, and the panel beside it. A verdict is told by line and word, not by colour alone. */
export const check = `
textarea { font: inherit; color: inherit; border: 1px solid var(--quiet); border-radius: .4rem; background: var(--paper); padding: .6rem .7rem; width: 100%; max-width: 52rem; display: block; }
form.check > label { display: block; font-weight: 600; margin-bottom: .35rem; }
form.check .row { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: .9rem 0; max-width: 52rem; }
form.check .row p { margin: 0; } form.check .row label { display: block; font-size: .92rem; }
form.check input[type=file] { padding: .35rem .5rem; width: 17rem; }
form.check .status:empty { display: none; } form.check .privacy { font-size: .92rem; }
ul.verdicts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem .6rem; }
ul.verdicts li { border: 1px solid var(--line); border-radius: .3rem; padding: .15rem .6rem; font-size: .92rem; border-bottom: 3px solid var(--v); }
ul.verdicts a { color: inherit; text-decoration: none; display: inline-block; } ul.verdicts a:hover { text-decoration: underline; }
.v-agrees { --v: #1f7a4d; --w: #e3f3ea; --d: solid; } .v-agrees_in_part { --v: #3f7d20; --w: #edf4dd; --d: dashed; }
.v-differs { --v: #a8321d; --w: #fbe7e1; --d: double; } .v-record_conflicts { --v: #7d3fa0; --w: #f2e6f8; --d: wavy; }
.v-silent { --v: #4d5b66; --w: #e9edf0; --d: dotted; } .v-not_checkable, .v-not_checked { --v: #8a6d1f; --w: #f6f0dc; --d: dotted; }
.read { font-family: var(--serif); font-size: 1.1rem; line-height: 1.75; min-width: 0; }
.read h3 { font-size: 1.2rem; font-family: var(--serif); }
.read p, .read li { max-width: 40rem; white-space: pre-line; }
.read mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--v); text-decoration-style: var(--d); text-decoration-thickness: 2px; text-underline-offset: .22em; cursor: pointer; }
.read mark:hover, .read mark.on { background: var(--w); }
.read mark.on { text-decoration-thickness: 3px; }
.read .care { border-bottom: 1px dashed var(--line); }
a.n, b.n { font: 600 .72rem/1.5 system-ui, sans-serif; text-decoration: none; border: 1px solid var(--v); border-radius: .3rem; padding: .06rem .32rem; margin: 0 .2rem 0 .05rem; color: var(--v); background: var(--paper); white-space: nowrap; }
a.n { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; line-height: 1.35rem; vertical-align: .1em; }
#result { scroll-margin-top: 1rem; } .saves { display: flex; flex-wrap: wrap; gap: .5rem; } .saves:empty { display: none; }
.saves button { background: none; color: var(--accent); border-color: var(--line); font-weight: 400; min-height: 2.2rem; padding: .2rem .8rem; }
.panel .keys { font-size: .85rem; }
.claim { border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.claim.on { background: var(--soft); }
.claim > summary { cursor: pointer; padding: .55rem .25rem; list-style: none; display: grid; grid-template-columns: auto 1fr; gap: 0 .5rem; font-size: .92rem; line-height: 1.45; }
.claim > summary::-webkit-details-marker { display: none; }
.claim > summary > * { grid-column: 2; } .claim > summary > b.n { grid-column: 1; grid-row: 1 / span 3; align-self: start; }
.claim .verdict { font-weight: 600; } .claim > summary q { color: var(--quiet); }
.claim .told { padding: 0 .25rem .75rem 2.1rem; font-size: .95rem; scroll-margin-top: 6rem; }
.claim .told p { margin: 0 0 .5rem; } .claim h4 { font-size: .95rem; margin: .75rem 0 .25rem; font-weight: 400; color: var(--quiet); }
.claim .word { color: var(--ink); font-weight: 600; border-bottom: 2px solid var(--v); }
.claim ul { padding-left: 1.1rem; margin: 0 0 .5rem; }
.claim .slots { display: grid; grid-template-columns: minmax(5rem, auto) 1fr; gap: .1rem .75rem; margin: .25rem 0 .5rem; font-size: .9rem; }
.claim .slots dt { color: var(--quiet); } .claim .slots dd { margin: 0; }
.claim .sources summary { cursor: pointer; color: var(--accent); padding: .2rem 0; }
.claim .sources li { font-size: .9rem; margin-bottom: .35rem; }
.review summary { cursor: pointer; color: var(--accent); padding: .2rem 0; } .review label { display: block; font-size: .88rem; } .review input { width: 100%; min-height: 2.2rem; padding: .2rem .5rem; }
.review button { min-height: 2.2rem; padding: .2rem .7rem; margin: 0 .4rem .4rem 0; background: none; color: var(--accent); border-color: var(--line); font-weight: 400; font-size: .92rem; }
.panel h3 { margin-top: 2rem; } .flags { font-size: .92rem; padding-left: 1.1rem; }
@media (min-width: 60rem) {
  .text-and-panel { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 27rem); gap: 2.5rem; align-items: start; }
  .panel { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: .5rem; }
}
@media (prefers-color-scheme: dark) {
  .v-agrees { --v: #6fd3a0; --w: #143524; } .v-agrees_in_part { --v: #a9d37a; --w: #26351a; } .v-differs { --v: #ff9d86; --w: #44201a; }
  .v-record_conflicts { --v: #d7a7ee; --w: #38204a; } .v-silent { --v: #aab8c2; --w: #253038; } .v-not_checkable, .v-not_checked { --v: #e3c56e; --w: #3a3012; }
}
@media print {
  form.check, .keys,   .back, .saves, .review { display: none; }
  .text-and-panel { display: block; } .panel { position: static; max-height: none; overflow: visible; }
  .claim { break-inside: avoid; } .claim::details-content, .sources::details-content { display: block; content-visibility: visible; height: auto; }
}
`
