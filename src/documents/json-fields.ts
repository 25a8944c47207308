import { type Day, parseDay } from '../model/day.js'
import { SourceError } from '../model/errors.js'

/** The value that a JSON text holds; a `SourceError` where it is none. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SourceError(where, 'JSON', text.slice(0, 80))
  }
}

/** The fields of a JSON object, each read with what is expected of it; what does not fit is an error that names it. */
export class JsonFields {
  private constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    readonly where: string,
  ) {}

  static of(value: unknown, where: string): JsonFields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new JsonFields(value as Readonly<Record<string, unknown>>, where)
    throw new SourceError(where, 'an object', shown(value))
  }

  /** The elements of a list of objects, each with its place. */
  static list(value: unknown, where: string): JsonFields[] {
    if (!Array.isArray(value)) throw new SourceError(where, 'a list', shown(value))
    return value.map((item, at) => JsonFields.of(item, `${where}, ${at + 1}`))
  }

  /** The same fields under a place that names them better. */
  at(where: string): JsonFields {
    return new JsonFields(this.fields, where)
  }

  has(name: string): boolean {
    return Object.hasOwn(this.fields, name)
  }

  value(name: string): unknown {
    if (!this.has(name)) throw this.wrong(name, 'a field of that name', undefined)
    return this.fields[name]
  }

  text(name: string): string {
    const found = this.optionalText(name)
    if (found === undefined) throw this.wrong(name, 'a text', this.fields[name])
    return found
  }

  /** Undefined where the field is null or empty. A field that is not there at all is an error. */
  optionalText(name: string): string | undefined {
    const found = this.value(name)
    if (found === null) return undefined
    if (typeof found !== 'string') throw this.wrong(name, 'a text or null', found)
    return found.trim() === '' ? undefined : found.trim()
  }

  wholeNumber(name: string): number {
    const found = this.value(name)
    if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0) return found
    throw this.wrong(name, 'a whole number from 0', found)
  }

  /** 1 or 0 as true or false; undefined where the field is null. */
  flag(name: string): boolean | undefined {
    const found = this.value(name)
    if (found === null) return undefined
    if (found === 0 || found === 1) return found === 1
    throw this.wrong(name, '0, 1 or null', found)
  }

  /** The day of a time such as `2025-06-17T00:00:00`. */
  day(name: string): Day {
    const found = this.value(name)
    const day =
      typeof found === 'string' && /^[^T]+T\d/.test(found) ? parseDay(found.slice(0, 10)) : undefined
    if (day === undefined) throw this.wrong(name, 'a time such as 2025-06-17T00:00:00', found)
    return day
  }

  /** An agency's id: `us-fl/miami-police-department`. */
  agency(name: string): string {
    const found = this.text(name)
    if (/^us-[a-z]{2}\/[a-z0-9-]+$/.test(found)) return found
    throw this.wrong(name, "an agency's id such as us-fl/miami-police-department", found)
  }

  private wrong(name: string, expected: string, found: unknown): SourceError {
    return new SourceError(`${this.where}, ${name}`, expected, shown(found))
  }
}

/** A value as it is shown to whoever gave another one than expected. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)).slice(0, 200)
}
