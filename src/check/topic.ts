import { immigration } from './frames/words.js'
import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'

/** Whether a sentence is about immigration enforcement, some other matter, or the document names neither. */
export type Nearness = 'near' | 'unsaid' | 'other'

/** Tells of each sentence what it is about. */
export function topicOf(scene: Scene): (sentence: Sentence) => Nearness {
  const { lower, article } = scene
  const { blocks } = article
  const says = blocks.map(({ start, end }) => immigration.test(lower.slice(start, end)))
  const sections = sectionsOf(blocks.map(({ start, end }) => lower.slice(start, Math.min(end, start + 40))))
  const told = new Set(sections.filter((_, at) => says[at]))
  const items = sections.at(-1) ?? 0
  // A text most of whose items tell of it is about nothing else.
  const itemized =
    items >= 3 &&
    2 * told.size < items &&
    !asksThroughout(blocks.map(({ start }) => lower.slice(start, start + 100)))
  const anywhere = says.some((one) => one)
  return (sentence) => {
    const { start, end, blockAt } = sentence
    const words = lower.slice(start, end)
    const sieve = scene.sieveOf(sentence)
    if (sieve.mayHold(immigration) && immigration.test(words)) return 'near'
    if (sieve.mayHold(otherMatter) && otherMatter.test(words)) return 'other'
    if (!anywhere) return 'unsaid'
    return itemized && !told.has(sections[blockAt] ?? 0) ? 'other' : 'near'
  }
}

const item = /^(?:item |agenda item |resolution |section )?(?:no\. )?\d{1,2}[.)]|^item \d/

/** Whether what is numbered are questions: a list of them is about one matter, as minutes are not. */
function asksThroughout(openings: readonly string[]): boolean {
  const items = openings.filter((opening) => item.test(opening))
  return 2 * items.filter((opening) => /^[^.]*[.)] [^.!:]{3,90}\?/.test(opening)).length > items.length
}

/** The number of the section that each block is in: minutes number their items, or head them. */
function sectionsOf(openings: readonly string[]): readonly number[] {
  let section = 0
  return openings.map((opening) => {
    if (item.test(opening)) section++
    return section
  })
}

/** Matters of councils, papers and notices that have nothing to do with it. */
const otherMatter =
  /\b(?:rezon(?:e|ing)|zoning|site plan|(?<!through the )roof|library|sewer|storm ?water|water (?:main|meter)|trash|garbage|recycling|playground|swimming pool|pool|sidewalks?|culvert|parade|rodeo|festival|softball|baseball|street closures?|snowblower|paving|pave|animal shelter|fairgrounds?|budget amendment|lease of|minutes of|bills in the amount|accounts payable|claims docket|low bidder|mower|tractor|snow ?plow\w*|plowing|spreader|fish fry|oyster roast|raw milk|tire amnesty|harbor master|tree (?:contract|trimming)|body[- ]cameras? (?:renewal|contract)|earlier in the evening|backyard hens|walking horse|street sweeper|dog park|compra de una?|reparar el puente|approval of (?:the )?minutes|consent agenda|groundwater|highway near|special exception|variance|fence|bike lane|parking lot|potluck|barbecue|trick-or-treat|donation of|sally port|decals|fire truck|fire engine|ambulance|tax rate|millage|recolecci[oó]n de basura|parques|alcantarillado|alumbrado|carnaval|presupuesto de obras|acera|semáforo|splash pads?|kennels?|boat ramp|pickleball|tennis courts?|resurfacing|potholes?|crosswalks?|street ?lights?|traffic signal|sprinklers?|fireworks|fire (?:station|hydrants?|hall)|wastewater|food pantry|bake sale|beer sales|liquor licenses?|coat drive|scholarships?|raffle|noxious weeds|leash law|bonds for|oyster shells|rescue boat|alberca|piscina|canchas?|pirotecnia|alcald\u00eda abierta|clinic for pets|in other (?:business|action|matters|news)|also in this (?:issue|mailing|edition)|other items|other matters|another matter|separate announcement|also on the ballot|claims allowed|, aparte,|colecta del?|otros asuntos|fuera de agenda|en otros asuntos|por otra parte)\b/
