import { englishTelling, type Telling, tellingIn } from '../check/telling.js'
import type { Messages } from '../messages/messages.js'

/** The words of the page that checks a document, and what verdicts tell. */
export type PageWords = Messages['check'] & Telling

/** The words of the language that the page is in: a part of the script that is asked for by that page alone. */
export async function wordsOfPage(): Promise<{ readonly words: PageWords }> {
  switch (document.documentElement.lang) {
    case 'es':
      return { words: tellingIn((await import('../messages/spanish.js')).spanish) }
    case 'ht':
      return { words: tellingIn((await import('../messages/creole.js')).creole) }
    default:
      return { words: englishTelling((await import('../messages/english-check.js')).check) }
  }
}
