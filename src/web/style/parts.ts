/** Parts of a long page that open below their headings, and the contents that lead to them. */
export const parts = `
.parts ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
.parts { margin: 0 0 1.5rem; padding: .5rem 0; border-block: 1px solid var(--line); font-size: .95rem; }
.parts a { display: inline-block; padding: .25rem 0; text-decoration: none; }
.parts a:hover { text-decoration: underline; }
.part { border-bottom: 1px solid var(--line); }
.part > summary { display: flex; align-items: baseline; gap: .6rem; cursor: pointer; padding: 1rem 0; list-style: none; }
.part > summary::-webkit-details-marker { display: none; }
.part > summary::after { content: "+"; margin-left: auto; padding: 0 .4rem; color: var(--accent); font-size: 1.2rem; line-height: 1; }
.part[open] > summary::after { content: "–"; }
.part > summary:hover { background: var(--soft); }
.part > summary h2, .part > summary h3, .duty .part > summary h3 { margin: 0; }
.part > div { padding-bottom: 1.25rem; scroll-margin-top: 8rem; }
.part > div > h3:first-child { margin-top: 0; }
.inner { border-top: 1px solid var(--line); border-bottom: 0; margin-top: -1px; max-width: 52rem; } .inner > summary { padding: .75rem 0; }
.inner + p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: 52rem; }
@media (min-width: 64rem) {
  .parts { position: sticky; top: 0; z-index: 3; background: var(--paper); }
}
@media (max-width: 40rem) {
  .parts ul { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; }
}
`
