import { checkDocument, documentJson } from '../verdict/check-document.js'
import { checkedText } from '../verdict/checked-text.js'
import { Asked } from './asked.js'
import { mostChecked } from './check-posted.js'
import { articlePosted } from './document-body.js'
import { badParameter } from './problem.js'
import type { Tool } from './tools.js'

const fields = ['text', 'published', 'publisher', 'address', 'known-at'] as const

/** `POST /v1/check` as a tool: the document is held against the record, and kept nowhere. */
export const checkTool: Tool = {
  name: 'check',
  description:
    'What the record holds on each claim of a document on 287(g) agreements: as it stood when the document was published, and as known now. Gives no score and no verdict on truth; a silent record says so. The document is kept nowhere.',
  inputSchema: {
    type: 'object',
    properties: {
      text: {
        type: 'string',
        minLength: 1,
        maxLength: mostChecked.characters,
        description: 'The document as plain text.',
      },
      published: { type: 'string', format: 'date', description: 'The day on which it was published.' },
      publisher: { type: 'string', description: 'Who published it.' },
      address: { type: 'string', description: 'Where it was published.' },
      'known-at': {
        type: 'string',
        format: 'date',
        description: 'Only what was public by this day is read; without it today (UTC).',
      },
    },
    required: ['text'],
    additionalProperties: false,
  },
  async call(given, { world, law, today }) {
    for (const [name, value] of Object.entries(given)) {
      if (!fields.some((field) => field === name))
        throw badParameter(name.slice(0, 80), `one of ${fields.join(', ')}`, name)
      if (typeof value !== 'string') throw badParameter(name, 'a text', typeof value)
    }
    const { text = '', 'known-at': knownAt = '', ...facts } = given as Readonly<Record<string, string>>
    if (text.trim() === '') throw badParameter('text', 'the text of a document', '')
    const asked = new Asked(new URLSearchParams({ 'known-at': knownAt }), today)
    const article = await articlePosted({ written: { text }, given: facts })
    const found = checkDocument({ world, law }, article, asked.day('known-at') ?? today)
    return { text: checkedText(found.checked).join('\n'), data: documentJson(found) }
  },
}
