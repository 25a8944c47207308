import { agencyKinds } from '../agencies/kind.js'
import { models } from '../model/agreement.js'
import { stateCodes } from '../model/state.js'
import type { Stage } from '../register/register.js'
import { type HitWords, mostHits, zipMarks } from './hits.js'
import type { Messages } from './messages/messages.js'

const stages: readonly Stage[] = [
  'proposed',
  'approved',
  'signed',
  'pending',
  'listed',
  'trained',
  'active',
  'left',
]

/** What stands for the text asked for, while what is around it is told apart. */
const place = '\u0000'

/** The words of a search's answer, in a language. */
export function hitWords({ words, searchPage }: Messages): HitWords {
  const near = Array.from({ length: mostHits + 1 }, (_, count) =>
    around(count === 0 ? searchPage.none(place) : searchPage.results(count, place)),
  )
  const staged = [null, ...models].flatMap((model) =>
    stages.map((stage) => [
      `${model ?? ''} ${stage}`,
      `${words.shortModel(model)}: ${words.stage(stage).toLowerCase()}`,
    ]),
  )
  return {
    kinds: Object.fromEntries(agencyKinds.map((kind) => [kind, words.kind(kind)])) as HitWords['kinds'],
    states: Object.fromEntries(stateCodes.map((code) => [code, words.state(code)])) as HitWords['states'],
    stages: Object.fromEntries(staged),
    onNoList: searchPage.onNoList,
    near,
    zip: {
      told: searchPage.zip(zipMarks.zip, zipMarks.where),
      unknown: searchPage.zipUnknown(zipMarks.zip),
      none: searchPage.zipNone,
      help: searchPage.zipHelp,
    },
    help: searchPage.noneHelp,
    elsewhere: searchPage.elsewhere,
  }
}

function around(sentence: unknown): readonly [string, string] {
  const [before = '', after = ''] = (Array.isArray(sentence) ? sentence.join('') : String(sentence)).split(
    place,
  )
  return [before, after]
}
