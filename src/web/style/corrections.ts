/** Corrections and replies: what stands beside a fact, and the public log. */
export const corrections = `
.beside { border-left: 3px solid var(--doubt); padding-left: .7rem; font-size: .95rem; margin: .5rem 0; }
.reply { margin: .6rem 0 1rem; border-left: 3px solid var(--accent); padding-left: .7rem; max-width: 42rem; font-size: .95rem; }
.reply figcaption { color: var(--quiet); }
.reply blockquote { margin: 0; padding: 0; border: 0; white-space: pre-line; }
del { color: var(--quiet); }
.ladder > li > .beside { margin-top: .5rem; }
@media (min-width: 40.01rem) { .ladder > li > .reply { margin-left: 7.35rem; } }
.requests { list-style: none; padding: 0; }
.requests > li { border-top: 1px solid var(--line); padding: .4rem 0; scroll-margin-top: 1rem; }
.requests h3 { margin-top: .6rem; }
.tag.accepted { border-color: var(--accent); } .tag.received, .tag.under-review { border-color: var(--doubt); }
`
