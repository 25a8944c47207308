import type { Places } from '../agencies/places.js'
import { modelName } from '../model/agreement.js'
import { type AsOf, listOn } from '../query/as-of.js'
import { changes } from '../query/changes.js'
import { cite } from '../query/cite.js'
import { listVerdicts } from '../query/list-verdicts.js'
import { stageOn } from '../query/stage.js'
import type { Agreement, Register, Rung } from '../register/register.js'
import type { PublishedColumn, PublishedTable, Value } from './table.js'

/** Everything that the register tells on a day, as tables that can be joined by `agency` and `agreement`. */
export function tables(register: Register, places: Places, asOf: AsOf): PublishedTable[] {
  return [
    agencyTable(register, places),
    agreementTable(register, asOf),
    rungTable(register, asOf),
    changeTable(register, asOf),
    listTable(register),
  ]
}

function agencyTable(register: Register, places: Places): PublishedTable {
  const columns = [
    text('agency', 'stable id of the agency'),
    text('name', 'name'),
    text('state', 'postal code of the state'),
    text('kind', 'kind of body: sheriff, municipal-police, county-corrections ...'),
    text('counties', 'counties it stands in, parted by "; "; empty where not held'),
    text('county_geoids', "the Census Bureau's five digits for those counties, parted by '; '"),
    text('ori', "the FBI's Originating Agency Identifier; empty where none is held"),
    text('ori_reason', 'why it was given that ORI, or why it has none'),
    column('ori_confidence', 'number', 'how sure that is, 0 to 1'),
    text('names_printed', 'every name that lists print for it, parted by " | "'),
  ]
  const rows = [...register.agencies.values()].map((agency): Value[] => [
    agency.id,
    agency.name,
    agency.state,
    agency.kind,
    agency.counties.join('; '),
    agency.counties.flatMap((county) => places.geoid(agency.state, county) ?? []).join('; '),
    agency.ori ?? null,
    agency.oriReason ?? null,
    agency.oriConfidence ?? null,
    [...new Set(agency.names.map(({ name }) => name.trim()))].join(' | '),
  ])
  return { name: 'agencies', title: 'Agencies that lists name', columns, rows }
}

function agreementTable(register: Register, { on }: AsOf): PublishedTable {
  const columns = [
    text('agreement', 'stable id of the agreement: agency and model'),
    text('agency', 'stable id of the agency'),
    text('model', 'TFM, WSO or JEM; empty where lists do not say'),
    text('model_name', 'the model in words'),
    text('stage', `stage on ${on}`),
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
  ]
  const rows = [...register.agreements.values()].map((agreement) => agreementRow(register, agreement, on))
  return { name: 'agreements', title: 'Agreements', columns, rows }
}

function agreementRow(register: Register, agreement: Agreement, on: AsOf['on']): Value[] {
  const { stage, current, ladder } = stageOn(register, agreement, on)
  const first = (stage: Rung['stage']) => ladder.find((rung) => rung.stage === stage)
  const newest = listOn(register.lists.participating, on)?.position ?? -1
  const last = agreement.listed.findLast(({ from }) => from <= newest)
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
    agreement.flags.map(({ flag, note }) => `${flag}: ${note}`).join('; '),
  ]
}

function rungTable(register: Register, { on }: AsOf): PublishedTable {
  const columns = [
    text('agreement', 'stable id of the agreement'),
    text('stage', 'step of the ladder'),
    column('on', 'date', 'its date'),
    text('note', 'what is to be known beside the date'),
    text('document', 'SHA-256 of the document that shows it'),
    text('file', 'name under which the document was published'),
    text('locator', 'sheet and cell'),
    text('text', 'what the cell says'),
  ]
  const rows = [...register.agreements.values()].flatMap(({ id, rungs }) =>
    rungs
      .filter((rung) => rung.on <= on)
      .map((rung): Value[] => {
        const first = rung.evidence[0]
        const citation = first === undefined ? undefined : cite(register, first)
        return [
          id,
          rung.stage,
          rung.on,
          rung.note ?? null,
          citation?.document ?? null,
          citation?.file ?? null,
          citation?.locator ?? null,
          citation?.text ?? null,
        ]
      }),
  )
  return { name: 'ladder', title: 'Steps of each agreement, with the cell that shows each', columns, rows }
}

function changeTable(register: Register, { on }: AsOf): PublishedTable {
  const columns = [
    column('on', 'date', 'day of the list that shows the change'),
    text('kind', 'pending, listed, unlisted, returned, signed-date or renamed'),
    text('agreement', 'stable id of the agreement'),
    text('before', 'what stood before'),
    text('after', 'what stands after'),
    text('sentence', 'the change in words'),
    text('document', 'SHA-256 of the document that shows it'),
    text('locator', 'sheet and cell'),
  ]
  const first = register.lists.participating[0]?.on ?? on
  const rows = changes(register, { from: first, to: on }).map(({ evidence, ...change }): Value[] => [
    change.on,
    change.kind,
    change.agreement,
    change.before,
    change.after,
    change.sentence,
    evidence.at(-1)?.document ?? null,
    evidence.at(-1)?.locator ?? null,
  ])
  return { name: 'changes', title: 'What changed, list by list', columns, rows }
}

/** Every list with its date, the reasons for it, and what is odd about it. */
export function listTable(register: Register): PublishedTable {
  const columns = [
    text('document', 'SHA-256 of the list'),
    text('series', 'participating or pending'),
    column('on', 'date', 'date of the list; empty where nothing dates it'),
    text('file', 'name under which it was first published'),
    text('names', 'every name under which it was seen, parted by " | "'),
    text('source', 'archive that holds it'),
    column('rows', 'integer', 'rows that hold anything below the header'),
    text('saved', 'when the workbook says that it was last saved (UTC)'),
    text('captured', 'when an archive captured the page (UTC)'),
    text('flags', 'what is odd about it, parted by "; "'),
    text('reasons', 'why it was dated so, parted by "; "'),
    text('notes', 'cells that do not say what their column should, parted by "; "'),
  ]
  const rows = listVerdicts(register).map((list): Value[] => [
    list.document,
    list.series,
    list.on,
    list.file,
    list.names.join(' | '),
    list.archives.join(' | '),
    list.rows,
    list.stamps.modified ?? null,
    list.stamps.captured ?? null,
    list.flags.join('; '),
    list.reasons.join('; '),
    list.notes
      .map(({ cell, expected, found }) => `${cell}: expected ${expected}, found ${JSON.stringify(found)}`)
      .join('; '),
  ])
  return { name: 'lists', title: 'Lists read', columns, rows }
}

function text(name: string, description: string): PublishedColumn {
  return { name, type: 'string', description }
}

function column(name: string, type: PublishedColumn['type'], description: string): PublishedColumn {
  return { name, type, description }
}
