import { createHash } from 'node:crypto'
import { type Day, parseDay } from '../model/day.js'
import type { Sha256 } from '../model/entry.js'
import { SourceError } from '../model/errors.js'
import type { PrintedLine } from '../model/printed-line.js'
import { captureMarker } from './capture-marker.js'
import { JsonFields, parseJson } from './json-fields.js'

/** A page or PDF of a council, with what it does not say itself, and its text as it was read. */
export interface MinutesCapture {
  readonly subject: string
  /** Where the body publishes it. */
  readonly address: string
  /** The day on which it was handed in. */
  readonly seen: Day
  /** Given by who handed it in, where the pages do not say it: the body, the day of the meeting, the day of publication. */
  readonly body?: string
  readonly on?: Day
  readonly published?: Day
  readonly name: string
  readonly sha256: Sha256
  readonly lines: readonly PrintedLine[]
  /** The document itself, so that anyone can read it again. */
  readonly bytes: Buffer
}

/** A capture as the text of a file. The same capture gives the same bytes. */
export function writeMinutes({ bytes, lines, ...about }: MinutesCapture): string {
  const told = {
    [captureMarker]: 'minutes 1',
    ...about,
    lines: lines.map(({ place, text }) => [place, text]),
  }
  return `${JSON.stringify({ ...told, bytes: bytes.toString('base64') }, undefined, 1)}\n`
}

/** Whether a text is a capture of a page or PDF of a council. */
export function isMinutes(start: string): boolean {
  return /^\s*\{\s*"comity-capture":\s*"minutes 1"/.test(start)
}

/** The capture that a file holds; its document must have the hash that it names. */
export function readMinutes(text: string, name: string): MinutesCapture {
  const top = JsonFields.of(parseJson(text, name), name)
  const bytes = Buffer.from(top.text('bytes'), 'base64')
  const sha256 = top.text('sha256')
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new SourceError(`${name}, bytes`, `bytes with the hash ${sha256}`, found)
  const address = top.text('address')
  if (!/^https?:\/\/\S+$/.test(address))
    throw new SourceError(`${name}, address`, 'an address that begins http', address)
  return {
    subject: top.agency('subject'),
    address,
    seen: dayOf(top, 'seen'),
    ...(top.has('body') ? { body: top.text('body') } : {}),
    ...(top.has('on') ? { on: dayOf(top, 'on') } : {}),
    ...(top.has('published') ? { published: dayOf(top, 'published') } : {}),
    name: top.text('name'),
    sha256,
    lines: linesOf(top.value('lines'), `${name}, lines`),
    bytes,
  }
}

function linesOf(value: unknown, where: string): PrintedLine[] {
  if (!Array.isArray(value)) throw new SourceError(where, 'a list', typeof value)
  return value.map((line: unknown, at) => {
    const [place, text] = Array.isArray(line) ? (line as unknown[]) : []
    if (typeof place === 'string' && typeof text === 'string') return { place, text }
    throw new SourceError(`${where}, ${at + 1}`, 'a place and a text', JSON.stringify(line) ?? 'nothing')
  })
}

function dayOf(fields: JsonFields, name: string): Day {
  const day = parseDay(fields.text(name))
  if (day === undefined)
    throw new SourceError(`${fields.where}, ${name}`, 'a day such as 2025-06-17', fields.text(name))
  return day
}
