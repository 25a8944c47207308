import type { Day } from '../model/day.js'
import { parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import { type StateCode, stateCodes } from '../model/state.js'
import type { Model } from './printed.js'

/**
 * What a person decided of printed names, with the reason: it wins over every rule. Where two judgements
 * contradict each other, `different` holds.
 *
 * - `same`: all the names stand for one agency.
 * - `different`: no two of the names stand for one agency. With a model, of two names only this is said: that
 *   the agreement of that model under the one is not the one under the other.
 * - `same-agreement`: the agreement printed under the first name is the one printed later under the second.
 * - `state`: the name stands for an agency of the state `is`, whatever state it is printed under. With a
 *   model, only its rows with that model.
 */
export type Judgement = Judged &
  (
    | { readonly judgement: 'same' }
    | { readonly judgement: 'different'; readonly model?: Model }
    | { readonly judgement: 'same-agreement'; readonly model: Model }
    | { readonly judgement: 'state'; readonly is: StateCode; readonly model?: Model }
  )

interface Judged {
  /** The state under which the names are printed. */
  readonly state: StateCode
  /** As printed; marks, spaces and case do not matter. */
  readonly names: readonly string[]
  readonly reason: string
  readonly by: string
  readonly on: Day
}

/** Reads judgements written one a line as JSON. A line that does not read is an error that names it. */
export function parseJudgements(text: string, where = 'judgements'): Judgement[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), where: `${where}, line ${at + 1}` }))
  return lines.filter(({ line }) => line !== '').map(({ line, where }) => parseJudgement(line, where))
}

export function parseJudgement(line: string, where: string): Judgement {
  const fields = readObject(line, where)
  const text = (name: string) => readText(fields[name], `${where}, ${name}`)
  const names = readNames(fields.names, `${where}, names`)
  const on = parseDay(text('on'))
  if (on === undefined) throw new SourceError(`${where}, on`, 'a day such as 2026-11-23', text('on'))
  const judged = {
    state: readState(text('state'), `${where}, state`),
    names,
    reason: text('reason'),
    by: text('by'),
    on,
  }
  const judgement = text('judgement')
  const ofTwo = judgement === 'same-agreement' || (judgement === 'different' && fields.model !== undefined)
  const count = judgement === 'state' ? 1 : ofTwo ? 2 : Math.max(2, names.length)
  if (names.length !== count)
    throw new SourceError(`${where}, names`, `${count} names`, JSON.stringify(names))
  const model = fields.model === undefined ? {} : { model: readModel(text('model'), `${where}, model`) }
  if (judgement === 'same') return { ...judged, judgement }
  if (judgement === 'different') return { ...judged, judgement, ...model }
  if (judgement === 'same-agreement')
    return { ...judged, judgement, model: readModel(text('model'), `${where}, model`) }
  if (judgement === 'state')
    return { ...judged, judgement, is: readState(text('is'), `${where}, is`), ...model }
  throw new SourceError(`${where}, judgement`, 'same, different, same-agreement or state', judgement)
}

function readObject(line: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // What is no JSON is told below, with the line.
  }
  throw new SourceError(where, 'a JSON object on one line', line)
}

function readText(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new SourceError(where, 'a text', JSON.stringify(value) ?? 'nothing')
}

function readNames(value: unknown, where: string): string[] {
  if (!Array.isArray(value))
    throw new SourceError(where, 'a list of names', JSON.stringify(value) ?? 'nothing')
  return value.map((name, at) => readText(name, `${where} ${at + 1}`))
}

function readState(text: string, where: string): StateCode {
  const code = stateCodes.find((code) => code === text)
  if (code === undefined) throw new SourceError(where, "a state's postal code", text)
  return code
}

function readModel(text: string, where: string): Model {
  if (text === 'TFM' || text === 'WSO' || text === 'JEM') return text
  throw new SourceError(where, 'TFM, WSO or JEM', text)
}
