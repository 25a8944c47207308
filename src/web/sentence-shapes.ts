import { modelName, models } from '../model/agreement.js'

/** A template as what texts that it makes look like. */
export interface Shape {
  readonly code: string
  readonly starts: string
  /** The longest of its own words: a text without them is none of these, and need not be looked at closely. */
  readonly longest: string
  readonly shape: RegExp
  readonly names: readonly string[]
  /** Whether it has no words of its own, but for its values. */
  readonly isBare: boolean
}

/** The shapes of templates; those with the most words of their own are tried first. */
export function shapesOf(templates: Readonly<Record<string, string>>): Shape[] {
  return Object.entries(templates)
    .map(([code, template]) => ({ code, template, words: template.replace(/\{\w+\}/g, '').length }))
    .sort((a, b) => b.words - a.words)
    .map(({ code, template }) => shapeOf(code, template))
}

function shapeOf(code: string, template: string): Shape {
  const parts = template.split(/\{(\w+)\}/)
  const text = parts.map((part, at) =>
    at % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : valueShape(part.replace(/\d+$/, '')),
  )
  return {
    code,
    starts: parts[0] ?? '',
    longest: parts.filter((_, at) => at % 2 === 0).reduce((a, b) => (b.length > a.length ? b : a), ''),
    shape: new RegExp(`^${text.join('')}$`, 's'),
    names: parts.filter((_, at) => at % 2 === 1),
    isBare: !parts.some((part, at) => at % 2 === 0 && /\p{L}/u.test(part)),
  }
}

function valueShape(name: string): string {
  if (name === 'day') return '(\\d{4}-\\d{2}-\\d{2})'
  if (name === 'when') return '([\\d~-]+)'
  if (name === 'model') return `(${models.map(modelName).join('|')})`
  if (name === 'kind') return '([a-z-]+)'
  if (name === 'n') return '([\\d,.]+)'
  return name === 'kept' ? '(.+)' : '(.+?)'
}
