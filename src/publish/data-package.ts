import type { PublishedColumn } from './table.js'

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
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
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
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      resources: resources.map(({ columns, ...resource }) => ({
        ...resource,
        ...(columns === undefined ? {} : { schema: { fields: columns, missingValues: [''] } }),
      })),
    },
    undefined,
    2,
  )}\n`
}
