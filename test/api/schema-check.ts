import { createRequire } from 'node:module'
import { openApi } from '../../src/api/openapi.js'

export type Schema = Readonly<Record<string, unknown>>

interface Check {
  (value: unknown): boolean
  readonly errors?: readonly unknown[] | null
}

const document = openApi()

// The validator of the document brings one of schemas with it.
const near = createRequire(import.meta.resolve('@seriousme/openapi-schema-validator'))
const { default: Ajv } = near('ajv/dist/2020.js') as {
  default: new (
    options: object,
  ) => { addSchema(schema: object, id: string): unknown; compile(schema: object): Check }
}
const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
ajv.addSchema(
  exact({ $id: 'https://comity.example/api', components: document.components }) as object,
  'https://comity.example/api',
)

/** The same schemas, in which an object holds no field that is not told. */
function exact(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(exact)
  if (typeof schema !== 'object' || schema === null) return schema
  const fields = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, exact(value)]))
  const closed = fields['type'] === 'object' && 'properties' in fields && !('additionalProperties' in fields)
  return closed ? { ...fields, additionalProperties: false } : fields
}

/** Why a value is not what a schema of the document says; empty where it is. A field that is not told is one reason. */
export function misfits(schema: Schema, value: unknown): readonly unknown[] {
  const absolute = JSON.parse(
    JSON.stringify(exact(schema)).replaceAll('"#/components', '"https://comity.example/api#/components'),
  ) as object
  const check = ajv.compile(absolute)
  return check(value) ? [] : (check.errors ?? []).slice(0, 3)
}
