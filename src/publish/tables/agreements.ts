import { modelName } from '../../model/agreement.js'
import { type AsOf, listOn } from '../../query/as-of.js'
import { cite } from '../../query/cite.js'
import { classification } from '../../query/classification.js'
import { stageOn } from '../../query/stage.js'
import type { Agreement, Register, Rung } from '../../register/register.js'
import type { Value } from '../table.js'
import { column, type TableInput, type TableMaker, text, together } from './maker.js'

const ofAgency = { column: 'agency', table: 'agencies', to: 'agency' }
const ofAgreement = { column: 'agreement', table: 'agreements', to: 'agreement' }

export const agreements: TableMaker = {
  name: 'agreements',
  title: 'Agreements, each as it stands on the day of the data',
  columns: [
    text('agreement', 'stable id of the agreement: agency and model'),
    text('agency', 'stable id of the agency'),
    text('model', 'TFM, WSO or JEM; empty where lists do not say'),
    text('model_name', 'the model in words'),
    text('stage', 'stage on the day of the data'),
    column('current', 'boolean', 'whether the newest list of that day still shows it so'),
    column('first_pending', 'date', 'first pending list that has it'),
    column('signed', 'date', 'date of signature as printed last'),
    column('first_listed', 'date', 'first participating list that has it'),
    column('last_listed', 'date', 'last participating list that has it'),
    column(
      'not_listed_before',
      'date',
      'the list before the first one, which lacks it; empty where none is held',
    ),
    text('flags', 'what does not fit together, parted by "; "'),
    text('document', 'SHA-256 of the document behind its first step'),
    text('file', 'name under which that document was published'),
    text('locator', 'sheet and cell there, or the claim of the record'),
  ],
  key: ['agreement'],
  joins: [ofAgency],
  rows: ({ register, on }) =>
    [...register.agreements.values()].map((agreement) => agreementRow(register, agreement, on)),
}

function agreementRow(register: Register, agreement: Agreement, on: AsOf['on']): Value[] {
  const { stage, current, ladder } = stageOn(register, agreement, on)
  const first = (stage: Rung['stage']) => ladder.find((rung) => rung.stage === stage)
  const newest = listOn(register.lists.participating, on)?.position ?? -1
  const last = agreement.listed.findLast(({ from }) => from <= newest)
  const [shown] = ladder.flatMap(({ evidence }) => evidence)
  const citation = shown && cite(register, shown)
  return [
    agreement.id,
    agreement.agencyId,
    agreement.model ?? null,
    agreement.model === undefined ? null : modelName(agreement.model),
    stage === 'none' ? null : stage,
    current,
    first('pending')?.on ?? null,
    first('signed')?.on ?? null,
    first('listed')?.on ?? null,
    last === undefined ? null : (register.lists.participating[Math.min(last.to, newest)]?.on ?? null),
    first('listed')?.after ?? null,
    together(agreement.flags.map(({ flag, note }) => `${flag}: ${note}`)),
    citation?.document ?? null,
    citation?.file ?? null,
    citation?.locator ?? null,
  ]
}

export const ladder: TableMaker = {
  name: 'ladder',
  title: 'Steps of each agreement, with every cell or claim that shows each',
  about: 'A step with several sources has a row for each; `evidence` 1 counts every step once.',
  columns: [
    text('agreement', 'stable id of the agreement'),
    text('stage', 'step of the ladder'),
    column('on', 'date', 'its date'),
    column('evidence', 'integer', 'number of the source among those of the step, from 1'),
    column('after', 'date', 'the list before, which does not show the step; empty where it is no list’s'),
    text('note', 'what is to be known beside the date'),
    text('document', 'SHA-256 of the document that shows it'),
    text('file', 'name under which the document was published'),
    text('locator', 'sheet and cell, or the claim of the record'),
    text('text', 'what the cell or the claim says'),
    text('source', 'address that the cell links to, or where the source of the claim is published'),
  ],
  joins: [ofAgreement],
  rows: ({ register, on }) =>
    [...register.agreements.values()].flatMap(({ id, rungs }) =>
      rungs.filter((rung) => rung.on <= on).flatMap((rung) => rungRows(register, id, rung)),
    ),
}

function rungRows(register: Register, id: string, rung: Rung): Value[][] {
  const { stage, on, after, note, evidence } = rung
  const shown = evidence.length === 0 ? [undefined] : evidence
  return shown.map((one, at) => {
    const citation = one && cite(register, one)
    return [
      id,
      stage,
      on,
      at + 1,
      after ?? null,
      note ?? null,
      citation?.document ?? null,
      citation?.file ?? null,
      citation?.locator ?? null,
      citation?.text ?? null,
      citation?.link ?? null,
    ]
  })
}

export const classes: TableMaker = {
  name: 'classes',
  title: 'Agreements by what the law of their joining day asked',
  about:
    'The joining day is the date of signature as ICE prints it last, or else the first list that has it. What came out after that day makes no difference to the class.',
  columns: [
    text('agreement', 'stable id of the agreement'),
    column('joined', 'date', 'the joining day'),
    text('joined_by', 'signed or listed: what tells that day'),
    text(
      'class',
      'required, chosen, chosen while officials said it was required, joined against a bar, unclear',
    ),
    text('answer', 'what the law held answered for that day'),
    text('reason', 'why, in a sentence with the citations'),
    text('now', 'kept or left, by the day of the data'),
  ],
  key: ['agreement'],
  joins: [ofAgreement],
  rows: ({ register, law, on, knownAt }: TableInput) =>
    classification(register, law, { on, knownAt }).rows.map((row): Value[] => [
      row.agreement,
      row.joined,
      row.joinedBy,
      row.class,
      row.answer,
      row.reason,
      row.now,
    ]),
}
