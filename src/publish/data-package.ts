import type { PublishedColumn, TableJoin, TableShape } from './table.js'

/** One file of a release, as a Frictionless resource. */
export interface Resource {
  readonly name: string
  readonly title: string
  readonly path: string
  readonly mediatype: string
  readonly bytes: number
  /** `sha256:` and the hash of the file. */
  readonly hash: string
  readonly columns?: readonly PublishedColumn[]
  readonly key?: TableShape['key']
  readonly joins?: TableShape['joins']
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
}

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

/** The descriptor of a folder of data, after the Frictionless Data Package standard, as JSON. */
export function dataPackage(
  title: string,
  description: string,
  created: string,
  resources: readonly Resource[],
): string {
  return `${JSON.stringify(
    {
      profile: 'data-package',
      name: 'comity',
      title,
      description,
      created,
      licenses: [licence],
      resources: resources.map(({ columns, key, joins, ...resource }) => ({
        ...resource,
        ...(columns === undefined ? {} : { schema: schemaOf(columns, key, joins, resources) }),
      })),
    },
    undefined,
    2,
  )}\n`
}

/** A join is told where the other table is part of the package, by its name or as another form of its file. */
function schemaOf(
  fields: readonly PublishedColumn[],
  key: readonly string[] | undefined,
  joins: readonly TableJoin[] = [],
  resources: readonly Resource[] = [],
) {
  const foreignKeys = joins
    .filter(({ table }) => resources.some(({ name }) => name === table))
    .map(({ column, table, to }) => ({ fields: column, reference: { resource: table, fields: to } }))
  return {
    fields,
    missingValues: [''],
    ...(key === undefined ? {} : { primaryKey: key }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  }
}
