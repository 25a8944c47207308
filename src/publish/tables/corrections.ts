import { agencyFields, type FactPointer } from '../../model/correction.js'
import { correctionsFile } from '../../register/corrections.js'
import type { PublishedColumn, Value } from '../table.js'
import { claimId, claimsIn } from './claims.js'
import { column, type TableInput, type TableMaker, text } from './maker.js'

const correction = column('correction', 'integer', 'number of the request in the log of corrections')
const agency = text('agency', 'id of the agency')
const record = text('source', 'where it stands on the site of this record')

/** Which fact is meant; one of three ways to point to it holds values. */
const pointer: readonly PublishedColumn[] = [
  text('fact', 'the fact in words'),
  text('agreement', 'id of the agreement whose step is meant; the record may hold none'),
  text('stage', 'that step'),
  text('about_claim', 'claim of the record that is meant, as `claims` numbers it while it stands there'),
  text('field', `field of the agency's page that is meant: ${agencyFields.join(', ')}`),
  text('was', 'what the record showed of it; empty where it was silent'),
]

const office: readonly PublishedColumn[] = [
  text('office', 'public office that hands it in; no person is held'),
  text('organisation', 'body that the office belongs to'),
]

export const corrections: TableMaker = {
  name: 'corrections',
  title: 'Requests of public offices that a fact be put right',
  about:
    'Each as it stands on the day of the data; every step that it took is in `correction_decisions`. What a list prints is never changed: an accepted correction lies over the record.',
  columns: [
    ...[correction, agency],
    text('state', 'received, under-review, needs-more, accepted, rejected or withdrawn'),
    column('overdue', 'boolean', 'whether its decision was due before the day of the data'),
    column('received', 'date', 'day on which it was received'),
    column('due', 'date', 'day by which it is to be decided'),
    ...pointer,
    text('proposed', 'what the fact should say, in the words of who asks'),
    text('reason', 'why, in the words of who asks'),
    ...office,
    text('effect', 'what accepting it does: withdraws, replaces or adds a claim, or marks as disputed'),
    column('changed', 'date', 'day from which on the record reads so; empty where it was not accepted'),
    text('claim', 'claim that it brought into the record; empty where it brought none'),
    text('paper', 'SHA-256 of the paper that came with it, which is kept and not published'),
    text('paper_name', 'name of that paper'),
    record,
  ],
  key: ['correction'],
  joins: [{ column: 'claim', table: 'claims', to: 'claim' }],
  rows(input) {
    const brought = new Set(claimsIn(input.register).map(claimId))
    return input.corrections.corrections.map((one): Value[] => {
      const claim = claimId({ file: correctionsFile, locator: `correction ${one.number}` })
      const accepted = one.state === 'accepted' ? one.decisions.at(-1) : undefined
      return [
        ...[one.number, one.agency.id, one.state, one.overdue, one.receivedOn, one.dueBy],
        ...pointed(one),
        ...[one.proposed, one.reason, one.by.office, one.by.organisation, one.effect, accepted?.on ?? null],
        brought.has(claim) ? claim : null,
        ...[one.document?.sha256 ?? null, one.document?.name ?? null, `/corrections/${one.number}`],
      ]
    })
  },
}

export const correctionDecisions: TableMaker = {
  name: 'correction_decisions',
  title: 'Steps that requests for corrections took, each with its day and reason',
  columns: [
    correction,
    column('step', 'integer', 'number of the step among those of the request, from 1'),
    column('on', 'date', 'its day'),
    text('state', 'what the request became: under-review, needs-more, accepted, rejected or withdrawn'),
    text('by', 'role of who decided; no person is held'),
    text('reason', 'why'),
    record,
  ],
  key: ['correction', 'step'],
  joins: [{ column: 'correction', table: 'corrections', to: 'correction' }],
  rows: ({ corrections: { corrections: all } }) =>
    all.flatMap(({ number, decisions }) =>
      decisions.map(({ on, state, by, reason }, at): Value[] => [
        ...[number, at + 1, on, state, by, reason, `/corrections/${number}`],
      ]),
    ),
}

export const replies: TableMaker = {
  name: 'replies',
  title: 'Replies of agencies to facts, in their own words',
  about:
    'A reply stands beside the fact and changes nothing in it. Where `replaced_by` is empty, it is the one that stands.',
  columns: [
    column('reply', 'integer', 'its number in the log of corrections'),
    ...[agency, ...pointer],
    text('text', "the agency's words"),
    ...office,
    column('on', 'date', 'day on which it was received'),
    column('replaced_by', 'integer', 'later reply to the same fact that stands in its place'),
    record,
  ],
  key: ['reply'],
  rows: ({ corrections: { replies: all } }) =>
    all.map((one): Value[] => [
      ...[one.number, one.agency.id],
      ...pointed(one),
      ...[one.text, one.by.office, one.by.organisation, one.on, one.replacedBy],
      `/corrections#reply-${one.number}`,
    ]),
}

export const ownCorrections: TableMaker = {
  name: 'own_corrections',
  title: 'Mistakes of this record that its keepers found and put right themselves',
  columns: [
    column('on', 'date', 'day on which it was put right'),
    text('subject', 'id of an agency, or the part of the record that it was in'),
    text('what', 'what it was about'),
    text('was', 'the old value'),
    text('now', 'the new value'),
    text('why', 'the reason'),
    record,
  ],
  rows: ({ corrections: { own } }: TableInput) =>
    own.map(({ on, subject, what, was, now, why }) => [on, subject, what, was, now, why, '/corrections']),
}

function pointed({ about, fact, was }: { about: FactPointer; fact: string; was: string | null }): Value[] {
  return [
    fact,
    'agreement' in about ? about.agreement : null,
    'agreement' in about ? about.stage : null,
    'file' in about ? claimId({ file: about.file, locator: about.claim }) : null,
    'field' in about ? about.field : null,
    was,
  ]
}
