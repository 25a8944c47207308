/** Searching and choosing. */
export const forms = `
input, select, button { font: inherit; color: inherit; border: 1px solid var(--quiet); border-radius: .4rem; background: var(--paper); padding: .45rem .7rem; min-height: 2.6rem; max-width: 100%; }
button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; padding: .45rem 1.1rem; }
button:hover { filter: brightness(1.1); }
input[type=checkbox] { min-height: 0; width: 1.25rem; height: 1.25rem; accent-color: var(--accent); margin: 0; }
.find > div { display: flex; gap: .5rem; }
.find input[type=search] { flex: 1; min-width: 0; }
.find.small label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.find.small input { min-height: 2.3rem; padding: .25rem .7rem; }
.find.small button { min-height: 2.3rem; padding: .25rem .8rem; background: none; color: var(--accent); border-color: var(--line); font-weight: 400; }
.find.large { margin: 1.5rem 0 .75rem; max-width: 42rem; }
.find.large label { display: block; font-weight: 600; margin-bottom: .35rem; }
.find.large input, .find.large button { min-height: 3.2rem; font-size: 1.1rem; }
.find .narrow { margin: .75rem 0 0; }
.find.large .narrow label { display: inline; font-weight: 400; margin-right: .4rem; }
.find.large .narrow select { min-height: 2.6rem; font-size: 1rem; }
.times, .choose { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; max-width: 52rem; margin-bottom: 1.5rem; }
.times p, .choose p { margin: 0; }
.times label, .choose label { display: block; font-size: .92rem; }
.times small { display: block; font-size: .85rem; }
.times { align-items: start; }
.times button { margin-top: 1.5rem; }
.choose .check { display: flex; gap: .5rem; align-items: center; min-height: 2.6rem; }
.choose .check label { font-size: 1rem; }
.choose select { max-width: 13rem; }
.try { border-bottom: 1px solid var(--line); max-width: 62rem; }
.try summary { cursor: pointer; padding: .6rem 0; }
.try code { overflow-wrap: anywhere; }
.try .times { max-width: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.try .times input, .try .times select { width: 100%; max-width: none; }
.try .times button { margin-top: 1.5rem; justify-self: start; }
`
