import { SourceError } from '../model/errors.js'

/** The fields of an object of JSON, each taken once; what is left over when it is closed is an error that names it. */
export class ClosedJson {
  private readonly left: Set<string>

  private constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    /** Where it stands: `answer.json, answer, offenses`. */
    readonly path: string,
  ) {
    this.left = new Set(Object.keys(value))
  }

  static of(value: unknown, path: string): ClosedJson {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new ClosedJson(value as Record<string, unknown>, path)
    throw new SourceError(path, 'fields with names', described(value))
  }

  /** The fields of a text that is one object of JSON. */
  static parse(text: string, path: string): ClosedJson {
    try {
      return ClosedJson.of(JSON.parse(text), path)
    } catch (error) {
      if (error instanceof SourceError) throw error
      throw new SourceError(path, 'JSON', error instanceof Error ? error.message : String(error))
    }
  }

  where(name: string): string {
    return `${this.path}, ${name}`
  }

  /** The value of a field; undefined where it is absent or null. */
  take(name: string): unknown {
    this.left.delete(name)
    return Object.hasOwn(this.value, name) ? (this.value[name] ?? undefined) : undefined
  }

  text(name: string): string {
    const found = this.optionalText(name)
    if (found === undefined) throw new SourceError(this.where(name), 'a text', 'nothing')
    return found
  }

  optionalText(name: string): string | undefined {
    const found = this.take(name)
    if (found === undefined || (typeof found === 'string' && found.trim() !== '')) return found
    throw new SourceError(this.where(name), 'a text', described(found))
  }

  /** The fields of an object inside this one. */
  nested(name: string): ClosedJson {
    return ClosedJson.of(this.take(name), this.where(name))
  }

  /** The same; none where it is absent or null. */
  optionalNested(name: string): ClosedJson | undefined {
    const found = this.take(name)
    return found === undefined ? undefined : ClosedJson.of(found, this.where(name))
  }

  /** The names of the fields that nobody took yet, in their order. */
  names(): string[] {
    return [...this.left]
  }

  /** Throws where a field is left that nobody asked for. */
  close(): void {
    for (const name of this.left) throw new SourceError(this.where(name), 'no other field', name)
  }
}

/** A value in words: objects of others may have no text of their own. */
export function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'fields with names'
  return String(value)
}
