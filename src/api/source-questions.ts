import { sourceDocuments } from '../query/source-documents.js'
import { noSource, sourceList, sourceTold } from '../query/source-list.js'
import { Problem } from './problem.js'
import type { Question, Route } from './route.js'

/** The questions about sources beside the lists: which are held, and what was drawn from one. */
export const sourceRoutes: readonly Route[] = [
  {
    path: '/v1/sources',
    summary: 'the sources beside the lists',
    parameters: ['publisher', 'state'],
    example: '/v1/sources?publisher=Latin+Times&on=2026-11-23&known-at=2026-11-23',
    pages: { of: 'sources', most: 1000 },
    answer: sourcesAnswer,
  },
  {
    path: '/v1/source',
    summary: 'what was drawn from one source',
    parameters: ['id'],
    required: ['id'],
    example: '/v1/source?id=c60be3f7cd9907ed&on=2026-11-23&known-at=2026-11-23',
    pages: { of: 'claims', most: 1000 },
    answer: sourceAnswer,
  },
]

function sourcesAnswer({ asked, register, law, times: { on, knownAt } }: Question) {
  return sourceList(
    register,
    law,
    { on, knownAt },
    { publisher: asked.text('publisher'), state: asked.state() },
  )
}

function sourceAnswer({ asked, register, law, times: { on, knownAt } }: Question) {
  const id = asked.required('id', 'the id of a source, as /v1/sources tells it')
  if (sourceDocuments(register, law, { on, knownAt }).has(id))
    return sourceTold(register, law, { on, knownAt }, id)
  throw new Problem('not-found', { detail: noSource(id, { on, knownAt }), found: id })
}
