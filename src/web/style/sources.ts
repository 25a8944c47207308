/** Sources beside the lists: their claims, the way to all that one says, and a page of one drawn. */
export const sources = `
.else { display: inline-block; font-size: .9rem; font-weight: 400; }
.sources-by ul { padding-left: 1.1rem; margin: .2rem 0 0; }
.sources-by li li { padding: .2rem 0; }
.drawn-from td:first-child { width: 22%; } .drawn-from td:nth-child(2) { width: 7rem; } .drawn-from td.file { width: 22%; color: var(--quiet); overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  .drawn-from td:nth-child(n) { width: auto; }
  .drawn-from td:first-child, .drawn-from td:nth-child(2) { display: inline-block; margin-right: .75rem; }
  .drawn-from td a { display: inline-block; min-height: 1.5rem; }
}
`
