import type { TableShape } from './table.js'

/** The data dictionary as Markdown: every table with its columns, its key, and what it joins. */
export function dictionaryMarkdown(tables: readonly TableShape[]): string {
  return tables.map(section).join('\n')
}

function section({ name, title, about, columns, key, joins = [] }: TableShape): string {
  const lead = [title.endsWith('.') ? title : `${title}.`, about].filter((one) => one !== undefined).join(' ')
  const joined = joins.map(({ column, table, to }) => `\`${column}\` to \`${table}.${to}\``)
  const notes = [
    key === undefined ? undefined : `Key: ${key.map((one) => `\`${one}\``).join(', ')}.`,
    joined.length === 0 ? undefined : `Joins: ${joined.join(', ')}.`,
  ].filter((one) => one !== undefined)
  const rows = columns.map(
    (column) => `| \`${column.name}\` | ${column.type} | ${column.description.replaceAll('|', '\\|')} |`,
  )
  return `### \`${name}\`

${lead}${notes.length === 0 ? '' : `\n\n${notes.join(' ')}`}

| column | type | what it holds |
|---|---|---|
${rows.join('\n')}
`
}
