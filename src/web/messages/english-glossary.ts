/** The words of the pages, each in a sentence or two; the anchors are the same in every language. */
export const glossary = {
  title: 'Words of this site',
  heading: 'Words of this site',
  intro: 'What the words on these pages mean here. One word stands for one thing on every page.',
  contents: 'Parts',
  groups: {
    programme: 'The agreements',
    steps: 'How far an agreement has come',
    law: 'What the law asks',
    sources: 'Where it is from',
    time: 'When',
  },
  words: {
    'section-287g': [
      '287(g)',
      'Section 287(g) of the Immigration and Nationality Act, a federal law. It lets ICE have officers of a police agency, trained and directed by ICE, do some of the work of immigration officers.',
    ],
    ice: [
      'ICE',
      'U.S. Immigration and Customs Enforcement, the federal agency that makes these agreements and publishes the lists of them.',
    ],
    agreement: [
      'Agreement',
      'What one agency agreed with ICE under one model. An agency with two models has two agreements.',
    ],
    agency: [
      'Agency',
      'A police department, a sheriff’s office, a jail, a state body or another one that enforces law. Each of the national directory has a page, whether or not a list names it.',
    ],
    model: [
      'Model',
      'The kind of an agreement: the Task Force Model, Warrant Service Officer, or the Jail Enforcement Model. Each lets officers do other things.',
    ],
    proposed: ['Proposed, approved', 'A body that governs the agency has it before it, or has voted for it.'],
    signed: [
      'Signed',
      'The agency, or ICE, put its name under the agreement on the day that a list or a paper tells.',
    ],
    pending: ['Pending', 'On the list of agencies whose agreements ICE had not yet completed.'],
    listed: [
      'Listed',
      'On ICE’s list of participating agencies. That an agency is listed does not tell what it does each day.',
    ],
    trained: [
      'Trained, active',
      'Its officers took ICE’s course, or were at work under the agreement: told only where a source says so.',
    ],
    left: [
      'No longer listed',
      'Missing from two whole lists, one after the other. The record does not tell why unless a source does.',
    ],
    duty: [
      'Duty',
      'What the law that is held asked of an agency on a day: required, best efforts, permitted, needs approval, limited, prohibited, or contested. It is no legal advice.',
    ],
    provision: [
      'Provision',
      'A piece of law with its text, whom it binds, what it asks, and from when to when.',
    ],
    authority: [
      'Authority',
      'A source on what a provision means, with its force: a ruling of a court binds more than an opinion or a letter, and a statement of a party binds nobody.',
    ],
    joined: [
      'Joined under',
      'How an agreement stands to the law of the day on which it was joined: required, chosen, chosen while officials said that it was required, against a bar, or unclear.',
    ],
    source: [
      'Source',
      'Who published something, and where: a list of ICE, minutes of a council, a statute, a news report.',
    ],
    claim: [
      'Claim',
      'What one source says of one thing. A claim is told with its source, and is not taken for proven.',
    ],
    evidence: [
      'Evidence',
      'The cell, the page or the sentence that shows a value. It opens behind each value.',
    ],
    decision: [
      'Decision',
      'What a council or another body did on one item on one day, with each vote that a source tells.',
    ],
    silent: [
      'Not in the record held',
      'Nothing that was read tells it. That is neither yes nor no, and never zero.',
    ],
    correction: [
      'Correction, reply',
      'A public office’s request to put a fact right, with what became of it; an agency’s own words beside a fact.',
    ],
    money: [
      'Applied, awarded, paid, at risk',
      'Kinds of money that are never added to one another: asked for, promised, handed over, and what a rule says may be lost.',
    ],
    list: [
      'List',
      'One of ICE’s tables of agencies, as published on a day. Its date is decided from several signs, which its page names.',
    ],
    on: ['On', 'The day that a page tells of: what held in the world on that day.'],
    'known-at': [
      'As known on',
      'The day up to which lists and claims are read for an answer: what could be known then.',
    ],
    release: [
      'Release',
      'All that is held as files, named by a hash, so that whoever cites it names these bytes and no others.',
    ],
  },
}
