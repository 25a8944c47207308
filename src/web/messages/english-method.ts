import { type Html, html } from '../html.js'

interface Section {
  readonly id: string
  readonly heading: string
  readonly text: readonly Html[]
}

const sections: readonly Section[] = [
  {
    id: 'what',
    heading: 'What is read',
    text: [
      html`ICE publishes two lists: agencies that <em>participate</em> in the 287(g) program, and, from February 2025 to February 2026, agencies whose agreement was <em>pending</em>. The lists have no history, no change log and no identifiers. This record reads every copy that public archives kept, cell by cell, as printed. Nothing is corrected in what is read; what is decided about it is kept apart, with its reason.`,
      html`Every value leads back to a file (named by its SHA-256), a sheet and a cell. Where the record tells of a vote or a report, it names the source and the day.`,
    ],
  },
  {
    id: 'times',
    heading: 'Three times',
    text: [
      html`<strong>When it held</strong> in the world: the day in “What stood on”. <strong>When a source said so</strong>: a list has a date, and only lists of the day “As known at” and before are read. <strong>When this record took it in</strong>: kept with every entry of its log. Lists that archives kept were read years after they were published; that is why there are three.`,
      html`Without a choice both days are today. Every page and every answer says which days it was given for.`,
    ],
  },
  {
    id: 'dates',
    heading: 'How a list gets its date',
    text: [
      html`A list’s date is the day in the first file name that can be right: one on or after the day on which the workbook was saved, by its own stamp. A name that bears an earlier day, or no day at all, is wrong, and the stamp decides. The newest date of signature on the list, the lists before and after it, and the time at which an archive captured it are held against that. The reasons stand on the page of each list.`,
      html`Where names and contents disagree on which list it is, the columns decide: on September 22, 2025 the two files stood under each other’s names. Such lists, and those posted twice, cut off or misnamed, are <a href="/lists?flagged=1">marked</a>.`,
    ],
  },
  {
    id: 'counts',
    heading: 'How it is counted',
    text: [
      html`<strong>Rows</strong>: rows of the list that hold anything below its header. <strong>Agreements</strong>: different pairs of agency and model among them. <strong>Agencies</strong>: different agencies, once spellings and renames are folded. <strong>Names as printed</strong>: different names, but for spaces, quotes and case. <strong>States</strong>: states, the District of Columbia and territories of those agencies. The list is the last participating list on or before the day.`,
      html`Counts by others may differ by the rule alone. A count of rows that takes the header along is one too high; one of names counts an agency once for each spelling.`,
    ],
  },
  {
    id: 'steps',
    heading: 'The steps of an agreement',
    text: [
      html`An agreement is one agency under one model. Its steps are shown as sources tell them, and no step is taken from another. <strong>Pending</strong>: first seen on the pending list. <strong>Signed</strong>: the day in the list’s own column; where lists later print another day, the last one leads and the earlier ones are told. <strong>Listed</strong>: first seen on the participating list; the list before, which does not show it, is named, since the step was taken somewhere between the two.`,
      html`<strong>Proposed, approved, trained, active</strong> come from sources beside the lists. Where the record holds none, it says so; that is not to say that the step was not taken.`,
    ],
  },
  {
    id: 'left',
    heading: 'What “no longer listed” means',
    text: [
      html`ICE does not say that an agreement has ended; its row goes. An agreement is shown as <strong>no longer listed</strong> when it is missing from a list that is whole, and from the next whole one too. One list alone does not settle it: rows have gone and come back. Lists that are cut off, partial or posted again do not count here. The lists do not say who ended an agreement, or why.`,
    ],
  },
  {
    id: 'agencies',
    heading: 'Who is who',
    text: [
      html`Lists spell one agency in several ways, and several agencies bear one name. Printed names are folded by named rules and by judgements of persons, each with its reason and how sure it is, on the agency’s page. Each agency is then looked up in the FBI’s directory of police agencies; its ORI, kind and county come from there. Agencies on no list have a page too.`,
    ],
  },
  {
    id: 'limits',
    heading: 'What this record does not tell',
    text: [
      html`The lists show agreements under section 287(g). They show no other cooperation, no operations and no figures of what was done under an agreement. Absence from the lists that are held is absence from those lists. Names of signers, telephone numbers and mail addresses are not published here, and nothing about private people is. Nothing here is legal advice.`,
    ],
  },
]

export const method = {
  title: 'How the record is counted and dated',
  heading: 'How the record is counted and dated',
  contents: 'On this page',
  models: 'The three models',
  sections,
}
