import type { AgencyKind } from '../../agencies/agency.js'
import { agencyKinds } from '../../agencies/kind.js'
import { modelOf } from '../../model/agreement.js'
import { stateOf } from '../../model/state.js'
import { type Message, type MessageValues, wordsOf } from '../../verdict/message.js'
import type { Messages } from '../messages/messages.js'
import { type Child, el } from '../node.js'
import type { ShownWords } from './shown.js'

/** The words that a checked document is shown with, and what verdicts tell in them. */
export type Telling = ShownWords & {
  readonly told: (one: Message) => Child
  /** The same where no markup may stand. */
  readonly plain: (one: Message) => string
  /** A word of the record's own, or of the reader's program, in the language; any other text as it is. */
  readonly word: (text: string) => string
}

/** What verdicts tell in English, as the record's JSON has it. */
export function englishTelling<Words extends ShownWords>(words: Words): Words & Telling {
  return { ...words, told: (one) => wordsOf(one), plain: (one) => wordsOf(one), word: (text) => text }
}

/** What verdicts tell in the words of a language; what sources and the record say stays as it is, and is marked so. */
export function tellingIn(t: Messages): Messages['check'] & Telling {
  const told = (one: Message) => (t.language === 'en' ? wordsOf(one) : pieces(t, one))
  return {
    ...t.check,
    told,
    plain: (one) => wordsOf(one, t.verdicts),
    word: (text) => slotWords(t, text),
    slotLine: (said, held, verdict) =>
      t.check.slotLine(
        slotWords(t, said),
        held.map((one) => slotWords(t, one)),
        verdict,
      ),
  }
}

/** What a slot holds in the words of a language, where it is the record's own: `signed 2025-02-24`, `passed or failed`. */
function slotWords(t: Messages, text: string): string {
  const own = t.check.values
  if (own[text] !== undefined) return own[text]
  const [, word = '', number] = /^([a-z-]+) ([\d-]+)$/.exec(text) ?? []
  if (own[word] !== undefined) return `${own[word]} ${number}`
  const [, place = '', rest] = /^(its line|the address) (.+)$/s.exec(text) ?? []
  if (own[place] !== undefined) return `${own[place]} ${rest}`
  const [, denied = ''] = /^not (.+)$/.exec(text) ?? []
  return own[denied] === undefined ? text : `${own['no']}: ${own[denied]}`
}

function pieces(t: Messages, { code, values }: Message): Child[] {
  return t.verdicts[code]
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : valueIn(t, part, values[part])))
}

function valueIn(t: Messages, name: string, value: MessageValues[string] | undefined): Child {
  if (value === undefined) return '?'
  if (typeof value === 'number') return t.format.number(value)
  if (typeof value === 'object') return value.map((one, at) => [at === 0 ? '' : ', ', ...pieces(t, one)])
  return asPrinted.has(name) ? value : (wordOf(t, name, value) ?? el('span', { lang: 'en' }, value))
}

/** Names, days and the like are the same in every language. */
const asPrinted: ReadonlySet<string> = new Set(
  'agency on list by person candidates name period before from to first last agreements agencies states count value earlier citation study'.split(
    ' ',
  ),
)

/** A word of the record's own in the language, where it has one under that name. */
function wordOf(t: Messages, name: string, value: string): string | undefined {
  const { words, lawWords, decisions, stakes, check, told } = t
  const tables: Readonly<Record<string, () => string | undefined>> = {
    model: () => (modelOf(value) === undefined ? undefined : words.model(modelOf(value) ?? null)),
    kind: () =>
      isKind(value) ? words.kind(value) : (stakes.money.kind(value as never) ?? check.values[value]),
    stage: () => (stakes.officers.stage(value as never) ?? words.stage(value as never))?.toLowerCase(),
    step: () => check.values[value],
    answer: () => lawWords.answer(value as never)?.toLowerCase(),
    position: () => lawWords.position(value as never)?.toLowerCase(),
    force: () => lawWords.force(value as never)?.toLowerCase(),
    outcome: () => outcomeWords(t, value),
    motion: () => decisions.motion(value as never)?.toLowerCase(),
    modality: () => check.modality(value as never),
    direction: () => told.research.direction(value as never)?.toLowerCase(),
    topic: () => stakes.model.topic(value as never)?.toLowerCase(),
    state: () => placeName(t, value),
    place: () => placeName(t, value),
    measure: () => t.measures.name(value).toLowerCase(),
    tally: () => check.values[value] ?? value,
    bound: () => (stakes.money.bound as Readonly<Record<string, string>>)[value]?.trim(),
  }
  return tables[name]?.()
}

function placeName(t: Messages, name: string): string {
  const code = stateOf(name)
  return code === undefined ? t.measures.country : t.words.state(code)
}

/** `passed`; `passed or failed`, where sources differ; another outcome, as of a study, is no word of a vote. */
function outcomeWords({ decisions }: Messages, text: string): string | undefined {
  const words = text.split(' or ').map((one) => decisions.outcome(one as never)?.toLowerCase())
  return words.includes(undefined as never) ? undefined : words.join(decisions.or)
}

function isKind(text: string): text is AgencyKind {
  return (agencyKinds as readonly string[]).includes(text)
}
