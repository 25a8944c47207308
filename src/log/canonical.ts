import type { Json } from '../model/entry.js'
import { LogError } from './log.js'

/**
 * The one text of a JSON value, as RFC 8785 writes it: keys sorted by UTF-16 code unit, no white space,
 * numbers as ECMAScript prints them. What is not JSON (undefined, NaN, a Date) is a `LogError`.
 */
export function canonical(value: Json): string {
  const ordered = inOrder(value)
  return ordered === undefined ? spell(value, 'body') : JSON.stringify(ordered)
}

/**
 * The value with the keys of every object in order, so that the engine's own JSON.stringify, three times as
 * fast as any other, writes the canonical text; parts that are in order already are not copied. Undefined
 * where that cannot be done: the value is no JSON, or an engine would not keep the order of its keys.
 */
function inOrder(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value)) return itemsInOrder(value)
  return isRecord(value) ? keysInOrder(value) : undefined
}

function itemsInOrder(items: readonly unknown[]): Json[] | undefined {
  let copy: Json[] | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (typeof item === 'string' || item === null) continue
    if (typeof item === 'number' && Number.isFinite(item)) continue
    const ordered = inOrder(item)
    if (ordered === undefined) return undefined
    if (ordered === item) continue
    copy ??= items.slice() as Json[]
    copy[index] = ordered
  }
  return copy ?? (items as Json[])
}

function keysInOrder(record: Keyed): Json | undefined {
  const keys = Object.keys(record)
  if (!isSorted(keys)) return rebuilt(record, keys.sort())
  let copy: { [key: string]: Json } | undefined
  for (const key of keys) {
    const value = record[key]
    if (typeof value === 'string') continue
    const ordered = inOrder(value)
    if (ordered === undefined) return undefined
    if (ordered === value) continue
    copy ??= { ...(record as { [key: string]: Json }) }
    copy[key] = ordered
  }
  return copy ?? (record as Json)
}

function rebuilt(record: Keyed, keys: readonly string[]): Json | undefined {
  const copy: { [key: string]: Json } = {}
  for (const key of keys) {
    const ordered = inOrder(record[key])
    if (ordered === undefined || !keepsItsPlace(key)) return undefined
    copy[key] = ordered
  }
  return copy
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++)
    if ((keys[index - 1] as string) > (keys[index] as string)) return false
  return true
}

/** Engines list keys such as "10" first and by number, and setting "__proto__" sets no key. */
function keepsItsPlace(key: string): boolean {
  const first = key.charCodeAt(0)
  return !(first >= 48 && first <= 57) && key !== '__proto__'
}

type Keyed = { readonly [key: string]: unknown }

function isRecord(value: unknown): value is Keyed {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The canonical text written by hand, with the place of what is no JSON. */
function spell(value: unknown, place: string): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value))
    return `[${Array.from(value, (item, index) => spell(item, `${place}[${index}]`)).join(',')}]`
  if (!isRecord(value)) throw new LogError(place, 'a JSON value', nameOf(value))
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${spell(value[key], `${place}.${key}`)}`)
  return `{${members.join(',')}}`
}

function nameOf(value: unknown): string {
  if (typeof value === 'object') return `an object of class ${value?.constructor?.name}`
  if (typeof value === 'function') return 'a function'
  return value === undefined ? 'undefined' : `${typeof value} ${String(value)}`
}
