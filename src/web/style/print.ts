/** On paper: no navigation, dark ink, evidence opened, addresses of documents written out. */
export const print = `
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #fff; --accent: #000; --wash: #fff; }
  body { font-size: 10.5pt; }
  main, footer.site { max-width: none; padding: 0; }
  header nav, .languages, .find, .times, .choose, .skip, .path { display: none; }
  .columns { display: block; }
  .parts { display: none; } .part > summary::after { display: none; }
  .part::details-content, .ladder details::details-content, .opens details::details-content { display: block; content-visibility: visible; height: auto; }
  .ladder summary::after, .opens summary::after { display: none; }
  .ladder li, .opens > li, tr, .changes li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  thead th { position: static; }
  a { text-decoration: none; }
  .evidence { border: 1px solid var(--line); }
}
`
