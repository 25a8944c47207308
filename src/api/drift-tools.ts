import { driftText, lineageText, type Names } from '../check/drift/drift-text.js'
import type { Article } from '../model/article.js'
import { gazetteerOfWorld } from '../verdict/check-document.js'
import { driftBody, lineageBody } from './check-paths.js'
import {
  articlesPosted,
  documentAndSources,
  documentsIn,
  driftAnswer,
  lineageAnswer,
} from './drift-posted.js'
import type { JsonSchema } from './openapi.js'
import type { Tool } from './tools.js'

/** `POST /v1/drift` as a tool. */
export const driftTool: Tool = {
  name: 'drift',
  description:
    'How the wording of a document stands to that of its sources: each passage beside the one that it stems from, kept, told more strongly or weakly, altered, or not found. Wording that moved is no error. The documents are kept nowhere.',
  inputSchema: schemaOf(driftBody),
  async call(given, { world }) {
    const articles = await articlesPosted(documentAndSources(given))
    const [document, ...sources] = articles
    const reports =
      document === undefined ? [] : driftAnswer.answer(document, sources, gazetteerOfWorld(world))
    const names = namesOf(articles, (at) => (at === 0 ? 'the document' : `source ${at}`))
    return {
      text: reports.flatMap((report) => driftText(report, names)).join('\n'),
      data: { items: reports },
    }
  },
}

/** `POST /v1/lineage` as a tool. */
export const lineageTool: Tool = {
  name: 'lineage',
  description:
    'Which of several documents are rewrites of which, in the order of their days, and how the wording of each fact travelled. Shared words do not say who copied whom where days do not tell. The documents are kept nowhere.',
  inputSchema: schemaOf(lineageBody),
  async call(given, { world }) {
    const articles = await articlesPosted(documentsIn(given))
    const lineage = lineageAnswer.answer(articles, gazetteerOfWorld(world))
    return {
      text: lineageText(
        lineage,
        namesOf(articles, (at) => `document ${at + 1}`),
      ).join('\n'),
      data: lineage,
    }
  },
}

function schemaOf(properties: JsonSchema): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** By whom each was published, else its place among those given. */
function namesOf(articles: readonly Article[], placeOf: (at: number) => string): Names {
  return new Map(
    articles
      .map((article, at) => [article.document, article.publisher ?? article.address ?? placeOf(at)] as const)
      .reverse(),
  )
}
