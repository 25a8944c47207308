/** Large figures and bars. */
export const overview = `
.hero { padding: 1rem 0 1.5rem; }
.hero h1 { max-width: 24ch; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.25rem 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--quiet); font-size: .92rem; }
.figures dd { margin: 0; font: 600 2rem/1.1 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
.bars { list-style: none; padding: 0; max-width: 34rem; }
.bars li { display: grid; grid-template-columns: 1fr auto; padding: .3rem 0; }
.bars svg { grid-column: 1 / -1; margin-top: .15rem; }
.track { fill: var(--line); } .bar { fill: var(--accent); }
.aside summary { cursor: pointer; color: var(--accent); padding: .2rem 0; width: fit-content; }
.aside p { font-size: .95rem; color: var(--quiet); }
@media (min-width: 64rem) {
  .pair { display: grid; grid-template-columns: 3fr 2fr; gap: 4rem; }
  .pair h2 { margin-top: 1.5rem; }
}
.card { font-size: .92rem; }
.card main { padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: .6rem; max-width: 40rem; margin: 0; }
.card h1 { font-size: 1.25rem; margin: 0; }
.card p { margin: .35rem 0; }
.card .lead { font-size: 1rem; }
.card .small { font-size: .85rem; }
`
