/** The brief: one column on a screen, two on paper, where it takes two pages of Letter. */
export const brief = `
.brief h1 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem); }
.brief h2 { font-size: 1.2rem; margin: 1.75rem 0 .5rem; }
.brief .sheet { max-width: 52rem; }
.brief p { max-width: none; margin-bottom: .6rem; }
.brief table { width: 100%; border-collapse: collapse; margin: 0 0 .9rem; font-size: .95rem; table-layout: fixed; }
.brief th, .brief td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); }
.brief .c2 th:first-child { width: 25%; } .brief .c3 th:first-child { width: 23%; } .brief .c3 th:nth-child(2) { width: 26%; }
.brief .marks { white-space: nowrap; font-size: .85em; }
.brief .marks a { text-decoration: none; padding: 0 .05em; }
.brief .sources ol { padding-left: 2.2rem; font-size: .85rem; }
.brief .sources li { margin-bottom: .25rem; }
@media (max-width: 40rem) {
  .brief td { border: 0; padding: 0; } .brief td:first-child { font-weight: 600; }
  .brief tr { border-top: 1px solid var(--line); border-bottom: 0; padding: .4rem 0; }
}
@page brief { size: letter; margin: 1.2cm 1.3cm; }
@media print {
  .brief { page: brief; font-family: Arial, Helvetica, "Liberation Sans", sans-serif; font-size: 8.6pt; line-height: 1.25; }
  .brief h1 { font-size: 15pt; margin: 0 0 2pt; }
  .brief header p { font-size: 8pt; margin: 0 0 5pt; }
  .brief .sheet { columns: 2; column-gap: 16pt; max-width: none; }
  .brief h2 { font-size: 10pt; margin: 5pt 0 1.5pt; }
  .brief p { margin: 0 0 2pt; }
  .brief table { font-size: 7.8pt; margin: 0 0 3pt; }
  .brief th, .brief td { padding: 1pt 4pt 1pt 0; }
  .brief thead th { font-size: inherit; }
  .brief .sources ol { font-size: 6pt; line-height: 1.2; padding-left: 16pt; }
  .brief .sources li { margin: 0; }
  .forms, h2.times, main:has(.brief) > .as-of, body:has(.brief) > header.site, body:has(.brief) > footer.site { display: none; }
}
`
