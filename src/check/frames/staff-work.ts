import type { Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot, modelSlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { around } from './near.js'

/** Who does the work of an agency, up to the verb. */
const force =
  "(?:officers?|deput(?:y|ies)|troopers?|detectives?|jailers?|guards?|police|sheriffs?|chief|department|office|jail|unit|squad|patrolm[ae]n|patrols?|agency|staff|crew|guys|boys|men|people|folks|cops|they|we|i|he|she|nobody|no one|none|neither|others|rest|team|members|each|both)(?:'s|'ll|'re|'d|'m)?"
const up =
  "(?: (?!may|can|could|must|shall|to|who|that|by|for|of|if|were|was|had|has|did|and|or|not|never|from|should)[a-z'-]+){0,3}?"
const kin = "(?: [a-z'0-9-]+){0,5}?"

/** What police do whatever the matter: verbs, and what they are done with. */
const usual = [
  '(?:answer|handle|work|take|field|respond(?:ing)? to|cover|run|go to|do|does|deal(?:s|ing)? with|chas(?:e|es|ing)|investigate|investigating|go after|look into)(?:s|es|ing)?' +
    kin +
    ' (?:calls|911|the radio|the phone|crashes|wrecks|accidents|thefts?|burglar(?:y|ies)|robber(?:y|ies)|shootings|homicides?|shoplift(?:ing|ers)|domestics|domestic calls|disturbances|traffic|highways?|interstate|roads?|nights|shifts?|speed|speeders|speeding|drugs|narcotics|fentanyl|gangs?|drunks?|overdoses|welfare checks|cattle|courtrooms?|school zones|emergenc(?:y|ies)|beats?)',
  '(?:serv(?:e|es|ing)|deliver(?:s|ing)?|writ(?:e|es|ing)|process(?:es|ing)?)' +
    kin +
    ' (?:court papers|civil papers|papers|tickets|speeding tickets|citations|subpoenas|evictions|civil process|state warrants|criminal warrants|fender-benders?|speeders)',
  '(?:guard|staff|protect|secur(?:e|es|ing)|run|man|watch|direct|work)(?:s|ing)?' +
    kin +
    ' (?:courthouses?|courts|the jail|booking|kitchen|metal detectors?|perimeter|the doors?|traffic|the peace)',
  '(?:feed|book|mov(?:e|es|ing)|transport|count|watch|fingerprint)(?:s|ing)?' +
    kin +
    ' (?:prisoners|inmates|everybody|everyone|arrestees|trays)',
  'patrol(?:s|ling)? (?:the|a|our|its|their|campus|interstate|highways?|streets?|roads?|county|town|\\d)',
].join('|')

/** What they do beside it that touches immigration authorities. */
const withIce = [
  '(?:call|notif(?:y|ies)|tell|alert|phone|inform|telephone)(?:s|ing)? (?:ice|the border patrol|border patrol|immigration (?:agents|officers|authorities)|federal (?:agents|authorities|officers))',
  'honor(?:s|ing)?(?= (?:detainers?|them|it|every|all|any|each|criminal|only|those|ice|immigration|federal|judicial|an?|requests|holds))',
  "(?:fingerprint|check|screen|run|runs|ask|interview|look up)(?:s|ing)? (?:everybody|everyone|every|each|all|anyone|anybody|whoever)(?!'s)",
].join('|')

const resumed =
  '(?:keep(?: on)?|keeps(?: on)?|continu(?:e|es|ing)|go(?:es)?(?: right)? on|carr(?:y|ies) on|went on|still)(?: to)? (?:answer|assist|help|honor|notif|fingerprint|screen|book|check|patrol|respond|handl|arrest|call|pick|serv|enforc|investigat|transport|guard|work(?:ing)? (?:the|on|cases|crashes|speed|traffic|nights)|do(?:ing)? (?:what|the|that|police|their)|tell|tak(?:e|ing) (?:reports|calls|fingerprints))[a-z]*'

/** What tells of a law, a power or a wish rather than of work, or of one time. */
const notWork =
  /\?|\b(?:laws?|statutes?|ordinances?|bill|act|must|shall|may|can|could|cannot|can't|able|authori[sz]\w+|authority|powers?|allow\w*|permit\w*|require\w*|prohibit\w*|forbid\w*|bars?|bans?|courts? (?:ruled|held)|ruled|whether|if (?:the|it) (?:bill|law)|should|want(?:s|ed)?|vot(?:e|es|ed)|agreement (?:lets|would|does)|program (?:lets|allows)|train(?:ed|ing)?|overtime|paid|pays?|salar\w+|grants?|reimburs\w+|cost|\d+ (?:people|arrests|inmates|calls|times|warrants|detainers)|last (?:year|month)|asked)\b|\$/
const ofPolice =
  /\bice\b|287|immigra|border patrol|federal|detainer|deput|officer|sheriff|police|jail|trooper/

/** The words found and those next to them in the clause: what stands further off is of another act. */
function nearby({ scene, clause, at }: Hit): string {
  return scene.lower.slice(Math.max(clause.start, at.start - 40), Math.min(clause.end, at.end + 50))
}

function work(rule: string, words: string, fits: (hit: Hit) => boolean = isWork): Frame {
  return {
    rule: `work-${rule}`,
    type: 'personnel.duties',
    words: pattern(`\\b(?:${words})\\b`, 'dg'),
    needs: ofPolice,
    slots: (hit): Slots | undefined => (fits(hit) ? { ...agencySlot(hit), ...modelSlot(hit) } : undefined),
  }
}

function isWork(hit: Hit): boolean {
  return !notWork.test(nearby(hit)) && !/\?\W*$/.test(around(hit))
}

const asked =
  '(?:ask|stop|check|call|raid|arrest|detain|patrol|enforc|hold|hand|report|help|question|turn|knock|pull|come to|go to|be going|be asking|be stopping|take part|inquir|work with|start)[a-z]*'
const civilians =
  '(?:victims?|witnesses|callers|inmates?|prisoners|people|drivers|motorists|residents|students|workers|passengers|patients|anyone|anybody|nobody|no one|person)'

/** What officers do day by day, told as such. */
export const everyday: readonly Frame[] = [
  work('usual', `${force}${up} (?:${usual})`),
  work('with-ice', `${force}${up} (?:${withIce})`),
  work('goes-on', `${force}${up} ${resumed}`),
  work(
    'prints',
    '(?:finger)?prints (?:still |also |already |continue to |will (?:still |continue to )?)?(?:go|are sent|are shared|get sent|went)',
  ),
  work(
    'nobody-asked',
    `${civilians}(?: [a-z]+){0,4}? (?:(?:is|are|was|were|will|would|do|does) (?:not|never|no longer)|won't|aren't|isn't|no longer|never|(?<=(?:nobody|no one)(?: [a-z]+){0,4}? )(?:is|are|will|would))(?: be| get| being)? (?:asked|questioned|stopped|kept|held|detained|reported|checked|screened)`,
  ),
  work(
    'question',
    `(?:(?:will|do|does|did|would|are|were) (?:you|your|the|his|her|our|my|local|town|city|county|state|road)?(?: [a-z]+)? ?(?:officers?|deputies|police|troopers|sheriff|jail|they|you|department|patrols)|(?:asked|asking|wondered|know) (?:if|whether) (?:the |his |her |their |any |your )?(?:\\w+ )?(?:officers|deputies|police|troopers|jail|they|he|she)(?: (?:will|would|were|had|do|ever|could))?)(?: going to| now| ever| still| be)* ${asked}`,
    (hit) =>
      /\?\W*$|\b(?:if|whether)\b/.test(around(hit)) &&
      !/\b(?:can|may|must|vote|sign|law|comment)\b/.test(nearby(hit)),
  ),
]
