import type { Brief, BriefBlock, BriefSection, BriefSource } from '../query/brief-form.js'
import { marksOf } from '../query/brief-sources.js'

/** A brief as Markdown: its sources are numbered in brackets and listed at the end. */
export function briefMarkdown({ title, asOf, sections, sources, agency }: Brief): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(asOf),
    ...sections.flatMap((section) => sectionParts(section, agency.id)),
    '## Sources',
    sources.map(sourceLine).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionParts({ heading, blocks, cut }: BriefSection, id: string): string[] {
  const more = cut === 0 ? [] : [`*${cut} more on the page of ${id}.*`]
  return [`## ${escaped(heading)}`, ...blocks.map(block), ...more]
}

function block({ columns, rows }: BriefBlock): string {
  if (columns === undefined)
    return rows.map(({ cells, sources }) => `- ${sentence(cells)}${marks(sources)}`).join('\n')
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(escaped)),
    line(columns.map(() => '---')),
    ...rows.map(({ cells, sources }) =>
      line(cells.map((cell, at) => `${escaped(cell)}${at === cells.length - 1 ? marks(sources) : ''}`)),
    ),
  ].join('\n')
}

function sentence([lead = '', text]: readonly string[]): string {
  return text === undefined ? escaped(lead) : `**${escaped(lead)}.** ${escaped(text)}`
}

function marks(sources: readonly number[]): string {
  return sources.length === 0 ? '' : ` ${escaped(marksOf(sources))}`
}

function sourceLine({ number, publisher, title, date, address, places }: BriefSource): string {
  const parts = [publisher, title, date ?? '', places.join('; ')].filter((part) => part !== '')
  return `${number}. ${escaped(parts.join(', '))}${address === undefined ? '' : `, <${address}>`}`
}

/** Characters that Markdown would take for marks. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&')
}
