/** Colours, type, and the frame of a page. One accent colour; dark where the reader's system is. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1b2125; --quiet: #566067; --line: #dedad2; --soft: #f4f1eb;
  --accent: #0e5e66; --wash: #e0efee; --doubt: #7a4a00; --doubt-wash: #f8ecd6;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171a; --ink: #e3e7e8; --quiet: #9eaab1; --line: #2f393f; --soft: #1a2125;
    --accent: #74cbcd; --wash: #15343a; --doubt: #eabf7a; --doubt-wash: #37290f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, header.site, footer.site { padding: 0 max(clamp(1rem, 4vw, 2.5rem), calc(50% - 35rem)); }
main { padding-top: 1.75rem; padding-bottom: 4rem; }
h1, h2, .lead, .brand { font-family: var(--serif); }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.2vw, 2.7rem); line-height: 1.15; margin: 0 0 .5rem; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; font-weight: 600; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: 1rem; margin: 0; }
h2 .quiet { font-weight: 400; font-size: 1.1rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
p, .prose, .lead { max-width: 42rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
time, td, dd, .number, .figures { font-variant-numeric: tabular-nums; }
time { white-space: nowrap; }
.quiet, small { color: var(--quiet); font-weight: 400; }
.lead { font-size: clamp(1.2rem, 1.1rem + .5vw, 1.4rem); line-height: 1.5; }
.file { font-family: var(--mono); font-size: .86em; }
.line { display: block; }
q { quotes: "“" "”"; }
.plain { list-style: none; padding: 0; }
.plain > li { padding: .6rem 0; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem 1rem; z-index: 9; }
header.site { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding-top: .9rem; padding-bottom: .9rem; }
.brand { font-size: 1.45rem; font-weight: 600; color: var(--ink); text-decoration: none; letter-spacing: -.01em; }
header nav { display: flex; gap: 1.1rem; }
header nav a { padding: .3rem 0; text-decoration: none; }
header nav a:hover, header nav a[aria-current] { text-decoration: underline; text-decoration-thickness: 2px; }
header .find { margin-left: auto; }
.kept { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 3rem; font-size: .9rem; }
.languages { display: flex; align-items: baseline; gap: .9rem; list-style: none; margin: 0 0 0 auto; padding: 0; font-size: .9rem; }
.find + .languages { margin-left: 0; }
.languages a, .languages span { display: inline-block; padding: .2rem 0; text-decoration: none; }
.languages a:hover { text-decoration: underline; }
.languages [aria-current] { color: var(--quiet); }
header.site + main { border-top: 1px solid var(--line); }
footer.site { padding-top: 1.5rem; padding-bottom: 3rem; font-size: .9rem; color: var(--quiet); border-top: 1px solid var(--line); }
footer.site p { max-width: 52rem; }
.named summary { cursor: pointer; max-width: 42rem; }
.answer > .quiet { margin-top: 1rem; }
dd > ul { padding-left: 1.1rem; margin: 0; }
.path { font-size: .95rem; margin-bottom: 1rem; color: var(--quiet); }
.path a { display: inline-block; padding: .1rem 0; }
.as-of { background: var(--wash); padding: .6rem 1rem; border-radius: .4rem; max-width: none; }
.facts { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .5rem 1.5rem; max-width: 52rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.inference { border-left: 3px solid var(--line); padding-left: 1rem; }
.contents ul { padding: 0; list-style: none; columns: 16rem; max-width: 42rem; }
.contents a { display: inline-block; padding: .15rem 0; }
.prose dt { font-weight: 600; } .prose dd { margin: 0 0 .75rem; }
@media (max-width: 40rem) {
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .75rem; }
  header .find { margin-left: 0; width: 100%; }
}
`
