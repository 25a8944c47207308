/** Decisions, statements, events and findings: votes by kind, numbers of sources, what is told differently. */
export const decided = `
.decided summary .cast { color: var(--ink); }
.answer .cast { display: block; }
.torn { color: var(--doubt) !important; }
.refs { font-size: .8rem; color: var(--quiet); white-space: nowrap; }
.refs a { display: inline-block; min-width: 1.2rem; min-height: 1.5rem; text-align: center; }
.votes th[scope=row] { font-weight: 600; width: 6.5rem; }
.votes td:nth-child(2) { width: 9rem; } .votes em { color: var(--doubt); font-style: normal; font-size: .875rem; }
.evidence thead th { background: none; position: static; }
.evidence .votes { margin-bottom: .5rem; }
.evidence h4 { margin: 1rem 0 .2rem; }
.told > li { padding: .3rem 0; } .told > li:first-child { border-top: 0; }
.sources { padding-left: 1.4rem; }
.sources li { padding: .15rem 0; scroll-margin-top: 1rem; }
.sources li:target { background: var(--wash); }
.said-list { max-width: 52rem; }
.said-list > li { scroll-margin-top: 1rem; padding: .8rem 0; }
.said-list > li:target { background: var(--wash); }
.said-list > li > time:first-child, .said-list .when { color: var(--accent); font-weight: 600; margin-right: .4rem; }
.findings { table-layout: fixed; } .findings th:first-child { width: 12%; } .findings th:nth-child(3), .findings th:nth-child(4) { width: 16%; } .findings th:nth-child(5) { width: 20%; }
.directions th[scope=row], .directions tbody tr:last-child th { width: auto; font-weight: 400; } .findings tbody th[scope=row] { font-weight: 600; }
@media (max-width: 40rem) { .votes th[scope=row], .votes td:nth-child(2) { width: auto; } }
`
