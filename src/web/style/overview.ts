import { stateTiles } from '../state-tiles.js'

const rows = [...new Set(stateTiles.map(({ row }) => row))].map(
  (row) => `.tiles .r${row} { grid-row: ${row}; }`,
)
const columns = [...new Set(stateTiles.map(({ column }) => column))].map(
  (column) => `.tiles .c${column} { grid-column: ${column}; }`,
)

/** Large figures, bars, and the states as tiles. */
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
.tiles { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(11, minmax(0, 1fr)); gap: .2rem; max-width: 42rem; }
.tiles a { display: flex; flex-direction: column; align-items: center; justify-content: center; position: relative; aspect-ratio: 1; min-height: 1.5rem; border-radius: .25rem; text-decoration: none; line-height: 1.15; border: 1px solid var(--line); color: var(--quiet); font-size: clamp(.62rem, .4rem + 1vw, .85rem); overflow: hidden; }
.tiles a:hover { outline: 2px solid var(--accent); }
.tiles b { font-weight: 600; }
.tiles .d1, .legend .d1 { background: #e6f1f0; color: #10393d; border-color: #cfe3e1; }
.tiles .d2, .legend .d2 { background: #b7d9d7; color: #0b2f33; border-color: #b7d9d7; }
.tiles .d3, .legend .d3 { background: #2c7f85; color: #fff; border-color: #2c7f85; }
.tiles .d4, .legend .d4 { background: #0a474e; color: #fff; border-color: #0a474e; }
.legend { list-style: none; padding: 0; display: inline-flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; color: var(--quiet); }
.legend-name { display: inline; font-size: .85rem; color: var(--quiet); margin-right: 1rem; }
.legend li { display: flex; align-items: center; gap: .35rem; }
.legend span { width: .9rem; height: .9rem; border-radius: .2rem; border: 1px solid var(--line); }
${rows.join(' ')}
${columns.join(' ')}
@media (prefers-color-scheme: dark) {
  .tiles .d1, .legend .d1 { background: #17343a; color: #cfe6e6; border-color: #17343a; }
  .tiles .d2, .legend .d2 { background: #1f5a60; color: #e8f5f5; border-color: #1f5a60; }
  .tiles .d3, .legend .d3 { background: #6cbcbf; color: #08262a; border-color: #6cbcbf; }
  .tiles .d4, .legend .d4 { background: #b9e8e8; color: #08262a; border-color: #b9e8e8; }
}
@media (min-width: 64rem) {
  .pair { display: grid; grid-template-columns: 2fr 3fr; gap: 4rem; }
  .pair h2 { margin-top: 1.5rem; }
}
.card { font-size: .92rem; }
.card main { padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: .6rem; max-width: 40rem; margin: 0; }
.card h1 { font-size: 1.25rem; margin: 0; }
.card p { margin: .35rem 0; }
.card .lead { font-size: 1rem; }
.card .small { font-size: .85rem; }
`
