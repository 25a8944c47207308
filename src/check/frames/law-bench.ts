import type { Span } from '../../model/article.js'
import type { Family, Frame, Hit } from '../frame.js'
import { pattern } from '../pattern.js'
import { citationSlot, daySlot } from '../slots-read.js'
import type { Slots } from '../text-claim.js'
import { wholeOf } from './law-bearing.js'
import { around, bare, behind, earlier } from './near.js'

const bench =
  '(?:judges?|justices?|magistrate|chancellor|courts?|panel|circuit|sjc|jury|jurors|tribunal(?:es)?|juez|jueza|jueces|magistrad[oa]|corte|circuito)'
const benchWord = new RegExp(`\\b${bench}\\b`)
const decided =
  '(?:ruled|rules|held|found|finds|ordered|granted|denied|rejected|refused|declined|dismissed|enjoined|upheld|struck down|blocked|halted|stayed|lifted|voided|vacated|affirmed|reversed|reinstated|revived|dissented|sided with|threw out|tossed|let(?!.s)|left|concluded|reasoned|observed|agreed to hear|did not|would not|will rule|rules|issued|barred|accepted|adopted|fallo|ordeno|rechazo|nego|anulo|suspendio|resolvio|determino|desestimo|sentencio|impuso|permitio|dejo|freno|bloqueo)'

/** What a court decides, or has not decided. */
function bears(rule: string, words: string, fits: (hit: Hit) => boolean, span?: (hit: Hit) => Span): Frame {
  return {
    rule: `bench-${rule}`,
    type: 'law.ruling',
    words: pattern(`\\b(?:${words})\\b`, 'g'),
    span: span ?? wholeOf,
    slots: (hit) => (fits(hit) ? rulingSlots(hit) : undefined),
  }
}

function rulingSlots(hit: Hit): Slots {
  const order = /\b(?:order(?:s|ed)?|injunction|block\w*|halt\w*|stay\w*|enjoin\w*|orden\w*|suspend\w*)\b/
  return {
    ...citationSlot(hit),
    ...daySlot(hit),
    sourceKind: { value: order.test(hit.words) ? 'order' : 'ruling' },
  }
}

/** Whether the one who acts is a judge by office, or stands for one told of just before. */
function isJudge(hit: Hit): boolean {
  const { scene, at, sentence } = hit
  const before = behind(hit, 60)
  const adverb = '(?:(?:also|then|later|has|had|have|did|never|expressly|further|no|not) )*'
  if (
    new RegExp(
      `(?:^|[,;] |\\b(?:and|but|that|who|which|where|nor) )(?:he|she|they|[e\u00e9]l|ella)? ?${adverb}$`,
    ).test(before)
  )
    return ofBench(scene.people.findLast(({ end }) => end <= at.start)?.person.office) && benchNear(hit)
  const near = scene.peopleIn({ start: Math.max(sentence.start, at.start - 40), end: at.start }).at(-1)
  if (near === undefined) return false
  return (
    ofBench(near.person.office) &&
    new RegExp(`^(?:'s \\w+)?,? (?:[^,]{2,40}, )?${adverb}$`).test(scene.lower.slice(near.end, at.start))
  )
}

function ofBench(office: string | undefined): boolean {
  return office !== undefined && benchWord.test(office.toLowerCase()) && !/executive/i.test(office)
}

function benchNear(hit: Hit): boolean {
  return benchWord.test(behind(hit, 200)) || benchWord.test(earlier(hit, 350))
}

function inCourt(hit: Hit): boolean {
  return /\b(?:courts?|judges?|circuit|suits?|lawsuits?|cases?|complaint|appeal|tribunal\w*|juez|jueza|demanda|rul(?:ed|ing)s?)\b/.test(
    `${around(hit)} ${earlier(hit, 350)}`,
  )
}

/** What is told after "finding that". */
function contentOf(hit: Hit): Span {
  const { at, clause, sentence } = hit
  return bare(hit, { start: at.end, end: Math.min(sentence.end, Math.max(clause.end, at.end + 20)) })
}

const frames: readonly Frame[] = [
  bears('judge-acts', decided, (hit) => hit.clause.end - hit.at.start > 14 && isJudge(hit)),
  bears(
    'finding-that',
    '(?:finding|ruling|holding|concluding|reasoning|writing) that',
    (hit) =>
      benchWord.test(behind(hit, 200)) &&
      !/\b(?:attorney general|lawyers?|department|council)\b[^,;]{0,40}, $/.test(behind(hit, 90)),
    contentOf,
  ),
  bears(
    'none-yet',
    `no (?:[\\w'-]+ ){0,3}?${bench}(?: [^,;.]{0,40}?)? (?:has|have|had|ever|yet)(?: \\w+){0,2}? (?:ruled|said|held|addressed|construed|looked|decided|tested|spoken|told|reached|struck|asked|blocked|considered|settled)|no (?:decision|ruling|opinion) yet|(?:there )?(?:has been|is|was) no (?:court )?(?:ruling|decision)|(?:has|have|had) (?:not|never|yet to)(?: been| yet)? (?:ruled?|decided?|tested in court|challenged in court|resolved)|(?:did|does) not (?:reach|decide|rule on|address) the (?:merits|question|issue|validity|point)|ningun (?:tribunal|juez)(?: \\w+)? (?:se ha|ha) \\w+|no (?:ha|han) resuelto|nada ha resuelto|no hay (?:sentencia|fallo)`,
    (hit) =>
      inCourt(hit) &&
      !/\b(?:council|commission|board|county|city|sheriff|governor|legislature)(?: \w+)? $/.test(
        behind(hit, 24),
      ),
  ),
  bears(
    'pending',
    '(?:(?:appeal|case|suit|lawsuit|decision|ruling|challenge|matter|it|that) (?:is|are|was|remains?) (?:now |still )*(?:on appeal|under appeal|pending|undecided|before the (?:[\\w.]+ ){0,4}?(?:court|circuit|judge)|before (?:[\\w.]+ ){1,4}?(?:court|circuit|judge)))|(?:trial|arguments?|hearing|motion)(?: (?:on|to|in|over) [^,;.]{2,60}?)? (?:is|are|was|has been|have been) (?:set|scheduled|listed) (?:for|before)|an appeal is (?:pending|before|planned|certain|expected|under way)|(?:awaits?|awaiting) (?:a decision|a ruling|argument)',
    (hit) =>
      /\b(?:sheriff|law|act|ice|agreement|detainers?|statute|state|county)\b/.test(
        `${around(hit)} ${earlier(hit, 250)}`,
      ) && inCourt(hit),
  ),
  bears(
    'by-bench',
    `(?:stopped|struck|blocked|enjoined|upheld|held|found|halted|reversed|frozen|voided|revived|thrown out|tossed|rejected|suspended|barred|dismissed|overturned)(?: [\\w-]+){0,4}? (?:by|in) (?:(?:an?|the|one|two|three) )?(?:[\\w.']+ ){0,3}?(?:judges?|courts?|circuit|panel|justices)|(?:frenad|suspendid|anulad|bloquead|detenid|tumbad|avalad)[oa]s? por (?:un|una|el|la) (?:\\w+ ){0,2}?(?:juez|jueza|corte|tribunal|circuito)`,
    (hit) =>
      !/\b(?:by|in) (?:the )?(?:county|commissioners|fiscal|quorum) (?:judges?|court)/.test(hit.match[0]) &&
      !/\b(?:man|woman|people|person|inmates?|prisoners?|suspects?)\b/.test(hit.match[0]),
  ),
  bears(
    'won-lost',
    "(?:lost|won|prevailed|lose|wins|win|loses) (?:[\\w'-]+ ){0,3}?(?:in (?:federal |state )?(?:court|[\\w ]{0,20}circuit)|on appeal|the (?:case|suit)|in one)|settled (?:a|the|that) (?:[\\w'-]+ ){0,2}?(?:suit|lawsuit|claim|case)",
    (hit) => inCourt(hit) || /\b(?:detainer|profiling|arrest|agreement)\b/.test(around(hit)),
  ),
]

export const benchActs: Family = {
  gate: /rul|held|found|find|order|grant|den|reject|refus|declin|dismiss|enjoin|up?held|struck|block|halt|stay|lift|void|vacat|affirm|revers|reinstat|reviv|dissent|sided|threw|toss|let|left|conclud|reason|observ|agreed|did|would|will|issu|bar|accept|adopt|writ|hold|no |not |never|appeal|apel|trial|argument|hearing|motion|await|stop|thrown|toss|suspend|barr|frenad|anulad|bloquead|tumbad|avalad|overturn|lost|won|prevail|lose|win|settled|fallo|ha /,
  frames,
}
