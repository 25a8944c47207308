/** The map of the country: a stylesheet of its own, which only the start page loads. */
export const map = `
:root {
  --land: #e7e3da; --edge: #fdfcfa; --m1: #0e5e66; --m2: #d08a1d; --m3: #a9b0b3;
  --n1: #bfdcdb; --n2: #74b0b0; --n3: #2c7f85; --n4: #0a474e; --c2: #79b8b6; --c4: #7a3f8f; --c5: #aea693; --c6: #46525c; --p: #fff; --wide: #14343a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --land: #273238; --edge: #12171a; --m1: #5fc0c2; --m2: #e0a850; --m3: #6f7d85;
    --n1: #1f4d52; --n2: #2f7f85; --n3: #6cbcbf; --n4: #c4efee; --c2: #2f7d80; --c4: #c79ad6; --c5: #66737b; --c6: #aab6bd; --p: #12171a; --wide: #f0f6f6;
  }
}
.country { margin: 1rem 0; } .sheet { position: relative; }
.country svg[role=group] { display: block; width: 100%; height: auto; overflow: visible; }
.country a { outline: none; } .country .land, .map-legend .land { fill: var(--land); }
.country path { stroke: var(--edge); stroke-width: .35; }
.country defs > path { stroke: none; }
.country .edge { fill: none; stroke: var(--edge); stroke-width: 1.1; pointer-events: none; }
.country .outline, .map-legend .outline { fill: none; stroke: none; pointer-events: none; } .country .outline.wide, .map-legend .outline.wide { stroke: var(--wide); stroke-width: 1.5; stroke-linejoin: round; }
.country a path:not([class]), .country a path[class=""] { fill: none; stroke: none; pointer-events: all; }
.country a:hover .land:not([class*=m-]) { fill: color-mix(in srgb, var(--land), var(--ink) 12%); }
.country a:hover [class*=m-] { filter: brightness(1.12); }
.country a:focus-visible .land { stroke: var(--accent); stroke-width: 5; paint-order: stroke; }
.country .labels { font-size: 15px; fill: var(--quiet); }
.m-listed, .m-required { fill: var(--m1); } .m-pending { fill: url(#p-pending); } .m-past { fill: url(#p-past); }
.m-n1 { fill: var(--n1) !important; } .m-n2 { fill: var(--n2) !important; } .m-n3 { fill: var(--n3) !important; } .m-n4 { fill: var(--n4) !important; }
.m-chosen { fill: var(--c2); } .m-unclear { fill: var(--c5); }
.m-chosen-while { fill: url(#p-chosen-while); } .m-joined-against { fill: url(#p-joined-against); } .m-mixed { fill: url(#p-mixed); }
.land.m-listed, .land.m-required { fill: var(--m1); } .land.m-pending { fill: url(#p-pending); } .land.m-past { fill: url(#p-past); }
.land.m-chosen { fill: var(--c2); } .land.m-unclear { fill: var(--c5); } .land.m-mixed { fill: url(#p-mixed); } .land.m-chosen-while { fill: url(#p-chosen-while); } .land.m-joined-against { fill: url(#p-joined-against); }
.p-pending, .p-chosen-while { fill: var(--m2); } .p-joined-against { fill: var(--c4); } .p-mixed { fill: var(--c6); } .p-past { fill: var(--m3); }
pattern .p-line { stroke: var(--p); stroke-width: 1.6; fill: none; } pattern rect { stroke: none; } pattern .p-dot { fill: var(--p); stroke: none; }
#p-mixed .p-line { stroke-width: 1.2; }
.map-choices { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: .9rem; }
.map-choices a { border: 1px solid var(--line); border-radius: 2rem; padding: .3rem .9rem; text-decoration: none; font-size: .95rem; }
.map-choices a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.map-legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .88rem; color: var(--quiet); margin: 0 0 .5rem; }
.map-legend li { display: flex; align-items: center; gap: .4rem; } .map-legend svg { flex: none; }
.play { display: flex; align-items: center; gap: .9rem; margin-top: .5rem; } .play[hidden] { display: none; }
.play button { min-width: 6.2rem; } .play input { flex: 1; min-width: 0; padding: 0; border: 0; background: none; accent-color: var(--accent); }
.country figcaption { font-variant-numeric: tabular-nums; margin-top: .35rem; min-height: 3.6rem; max-width: 46rem; } #map-now { display: block; }
.tip { position: absolute; right: 0; top: 0; background: var(--paper); border: 1px solid var(--quiet); border-radius: .3rem; padding: .25rem .6rem; font-size: .9rem; pointer-events: none; max-width: 100%; }
.map-table table { max-width: 46rem; }
@media (max-width: 40rem) {
  .country svg[role=group] { margin: 0 -.5rem; width: calc(100% + 1rem); } .country .labels { font-size: 26px; }
  .country figcaption { min-height: 8.2rem; }
  .play label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .map-table td { display: inline-block; margin-right: 1rem; } .map-table td::before { content: attr(data-label) " "; color: var(--quiet); font-size: .85rem; }
}
.card.map main { max-width: none; padding: .7rem .9rem; } .card.map .country { margin: .5rem 0; } .card.map .map-legend { gap: .15rem .9rem; font-size: .8rem; }
.card.map svg[role=group] { max-height: max(12rem, calc(100vh - 15.5rem)); overflow: hidden; margin: 0; width: 100%; }
.alone svg[role=group] path, .alone use, .alone rect { vector-effect: non-scaling-stroke; } .alone .edge { stroke: var(--quiet); }
.country.alone a path:not([class]) { stroke: var(--edge); stroke-width: .7; }
@media print { .map-choices, .play, .tip { display: none; } .country path, .country rect { print-color-adjust: exact; } }
`
