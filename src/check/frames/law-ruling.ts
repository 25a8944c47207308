import type { Span } from '../../model/article.js'
import type { Family, Frame, Hit } from '../frame.js'
import { citationSlot, daySlot } from '../slots-read.js'
import type { Slots, SourceKind } from '../text-claim.js'
import { ahead, around, bare, behind, earlier } from './near.js'

const end = '(?![a-z\u00e0-\u00ff])'
const court =
  'courts?|judges?|justices|magistrates?|chancellor|sjc|appeals panel|judicial panel|three-judge panel|circuit(?! (?:court|judge))|circuito|tribunal(?:es)?|juez(?:a)?|jueces|corte|magistrad[oa]s?'
const decided =
  'ruled|rules|ruling|decid(?:ed|es)|order(?:ed|s)|dismiss(?:ed|es)|clarif(?:ied|ies)|str(?:uck|ikes?) down|uph(?:eld|olds)|block(?:ed|s)|f(?:ound|inds)|h(?:eld|olds)|grant(?:ed|s)|den(?:ied|ies)|reject(?:ed|s)|declin(?:ed|es)|issu(?:ed|es)|sid(?:ed|es)|th(?:rew|rows) out|toss(?:ed|es)|overturn(?:ed|s)|revers(?:ed|es)|affirm(?:ed|s)|vacat(?:ed|es)|halt(?:ed|s)|barr(?:ed)|bars|enjoin(?:ed|s)|conclud(?:ed|es)|agree[ds]|refus(?:ed|es)|determin(?:ed|es)|extend(?:ed|s)|lift(?:ed|s)|stay(?:ed|s)|paus(?:ed|es)|freez(?:es)|froze|let stand|lets stand|left standing|left|let|reinstat(?:ed|es)|reviv(?:ed|es)|put|stopped|threw|took|gave the green light|would not|will not|has yet to|has not|recommend(?:ed|s)|pointed out|observ(?:ed|es)|reason(?:ed|s)|void(?:ed|s)|dissolv(?:ed|es)|sa(?:id|ys)|convict(?:ed|s)|clear(?:ed|s) the way|allow(?:ed|s)|permit(?:ted|s)|said|wrote|writes|suggested|dictamin[o\u00f3]|fall[o\u00f3]|falla|orden(?:a|[o\u00f3])|desestim(?:a|[o\u00f3])|bloque(?:a|[o\u00f3])|resuelve|resolvi[o\u00f3]|determin(?:a|[o\u00f3])|neg[o\u00f3]|niega|hall[o\u00f3]|tiene[n]? bloquead[oa]s?|rechaz(?:a|[o\u00f3])|suspend(?:e|i[o\u00f3])|decid(?:e|i[o\u00f3])|aclar[o\u00f3]|anul(?:a|[o\u00f3])|confirm[o\u00f3]|fren(?:a|[o\u00f3])|aval(?:a|[o\u00f3])|impidi[o\u00f3]|prohibi[o\u00f3]|concluy[o\u00f3]|sostuvo|dej[o\u00f3]|no quiso|respald[o\u00f3]|congel[o\u00f3]|absolvi[o\u00f3]|conden[o\u00f3]|sentenci[o\u00f3]|revoc[o\u00f3]|opin[o\u00f3]|par[o\u00f3]|no ha resuelto'
const verb = new RegExp(`^[^;"]{0,80}?[^a-z](?:${decided})${end}`)
const aside =
  /\b(?:by|without|before|from|told|tell|asked|ask|asks|asking|persuade|convince|sued in|county|immigration|signed by|warrant from|until|unless|if|whether|para que) (?:an? |the |un[a]? |el |la )?(?:\w+ ){0,2}$/
const speaks =
  /^[^;"]{0,80}?[^a-z](?:said|wrote|writes|ruled|held|found|finds|concluded|decided|determined|pointed out|observed|reasoned|recommended|sostuvo|opin[o\u00f3]|dictamin[o\u00f3]|fall[o\u00f3]|hall[o\u00f3]|concluy[o\u00f3])(?:,[^,]{0,60},)? (?:that |que )?/

function ruling(rule: string, words: string, more: Partial<Frame>): Frame {
  return {
    rule: `ruling-${rule}`,
    type: 'law.ruling',
    words: new RegExp(`\\b(?:${words})${end}`, 'g'),
    slots: rulingSlots,
    ...more,
  }
}

function rulingSlots(hit: Hit): Slots {
  const words = around(hit)
  const value: SourceKind = /\border(?:s|ed)?\b|injunction|block|barred|bloque|orden[o\u00f3]|suspend/.test(
    words,
  )
    ? 'order'
    : 'ruling'
  return {
    ...citationSlot(hit),
    ...daySlot(hit),
    sourceKind: { value: /clarif|aclara|found|held|let stand/.test(words) ? 'ruling' : value, at: hit.at },
  }
}

/** What the court said, where the text tells it as speech. */
function contentOf(hit: Hit): Span {
  const { clause, at, sentence } = hit
  const told = speaks.exec(ahead(hit, 160))
  if (told === null && clause.end - clause.start < 30 && at.start - sentence.start > 40)
    return bare(hit, { start: sentence.start, end: at.start })
  if (told === null || !/(?:that|que) $/.test(told[0]))
    return { start: Math.min(clause.start, at.start), end: Math.max(clause.end, at.end) }
  return bare(hit, { start: at.end + told[0].length, end: sentence.end })
}

const named: Frame = ruling('court', court, {
  span: contentOf,
  slots: (hit) => {
    const { match } = hit
    const before = behind(hit, 40)
    const after = ahead(hit, 120)
    if (
      aside.test(before) ||
      /^(?:-|'s signature|house|room| date| costs?| record| hearing| filings?| papers| documents)/.test(after)
    )
      return undefined
    if (!verb.test(after)) return undefined
    if (/^judges?$/.test(match[0]) && /\bcounty $/.test(before)) return undefined
    const said =
      /^[^;"]{0,80}?\b(?:said|wrote|writes|allow\w+|told)\b/.test(after) &&
      !/\b(?:rul\w+|violat\w+|unconstitutional|law|order|require\w*|block\w*|suit|injunction|agreement|state|ley|proh[i\u00ed]b\w+)\b/.test(
        after,
      )
    return said ||
      /\b(?:sentenced|bail|bond|murder|custody hearing|guilty|will not sit|took no action)\b/.test(after)
      ? undefined
      : rulingSlots(hit)
  },
})

const noun: Frame = ruling(
  'noun',
  "(?:(?:an?|the|that|this|its|recent|earlier|una?|la|el) (?:\\w+ ){0,2}?)?(?:court|judicial|judge's|court's|federal|supreme court|juez|judicial) (?:clarification|ruling|decision|order|opinion|injunction|judgment|aclaraci[o\u00f3]n)|(?:decisi[o\u00f3]n|aclaraci[o\u00f3]n|orden|fallo) (?:judicial|del tribunal|de la corte|de un[a]? (?:juez|jueza|tribunal))",
  {
    take: 'match',
    slots: (hit) =>
      /\b(?:without|sin|necesita[n]?|needs?|comply with|seek|seeking|ask\w* for|sought|executive|unless|deportation|removal|final) (?:an? |the )?(?:\w+ )?$/.test(
        behind(hit),
      ) || /\b(?:executive|removal) /.test(behind(hit, 14))
        ? undefined
        : rulingSlots(hit),
  },
)

const ofCourt: Frame = ruling(
  'of-court',
  'ruling|rulings|decision|order|injunction|fallo|sentencia|dictamen',
  {
    slots: (hit) => {
      const after = ahead(hit, 70)
      const by = new RegExp(
        `^ (?:by|from|of|issued by|in|de|del|dictad[oa] por)[^,;]{0,40}[^a-z](?:${court})${end}`,
      ).test(after)
      const acts =
        /^ (?:\w+ )?(?:block\w*|bars?|barred|allow\w*|requir\w*|appl\w+|stands?|takes effect|means|held|found|said|says|came|stops?|does not|did not|doesn't|didn't|binds?|leaves|left|reach(?:es|ed)|covers|stays|remains|forbids?|limits?|bloquea|impide|permite|se aplica|lleg[o\u00f3])\b/.test(
          after,
        )
      if (!by && !(acts && /\b(?:judge|court|juez|tribunal|corte)\b/.test(earlier(hit, 700))))
        return undefined
      return /\b(?:executive|city's|council's|commission's|sheriff's|board's|his|her|the mayor's) $/.test(
        behind(hit, 20),
      )
        ? undefined
        : rulingSlots(hit)
    },
  },
)

const passive: Frame = ruling(
  'passive',
  'dismissed|blocked|struck down|upheld|thrown out|tossed(?: out)?|overturned|enjoined|vacated|reversed|desestimad[oa]|bloquead[oa]|anulad[oa]|suspendid[oa]',
  {
    slots: (hit) => {
      const before = behind(hit, 90)
      if (
        !/\b(?:was|were|been|is|are|be|remains?|fue|sido|est[a\u00e1]|qued[o\u00f3])(?: \w+ly| since| later| also)? $/.test(
          before,
        )
      )
        return undefined
      return /\b(?:law ?suits?|suit|case|complaint|claims?|law|statute|policy|injunction|challenge|appeal|act|bill|provision|section|measure|demanda|caso|ley|recurso|norma|it)\b/.test(
        before,
      ) &&
        /\b(?:court|judge|suit|lawsuit|law|juez|tribunal|ley|demanda|injunction|constitution\w*)\b/.test(
          `${around(hit)} ${earlier(hit, 300)}`,
        )
        ? rulingSlots(hit)
        : undefined
    },
  },
)

/** "He let the rest of the law stand": the judge was told of before. */
const pronoun: Frame = ruling(
  'pronoun',
  'let stand|lets? [^,;"]{3,40} stand|struck down|uph(?:eld|olds)|enjoined|threw out|tossed out|stayed(?= (?:the|his|her|its|their|an?|that) )|dej[o\u00f3] en pie|anul[o\u00f3]|bloque[o\u00f3]',
  {
    slots: (hit) =>
      /\b(?:he|she|it|they|the order|the panel|the judge|the court)(?: also| then| did)? $/.test(
        behind(hit),
      ) && /\b(?:judge|court|justice|juez|jueza|tribunal)\b/.test(earlier(hit, 700))
        ? rulingSlots(hit)
        : undefined,
  },
)

export const rulings: Family = {
  gate: /court|judge|justice|magistrat|circuit|ruling|ruled|injunct|enjoin|dismiss|struck|upheld|stand|thr[eo]w|toss|overturn|stay|tribunal|juez|juec|corte|fall[o\u00f3]|bloque|desestim|anul|en pie|vacated|reversed|order|decision|suspendid|sentencia|dictamen/,
  frames: [named, noun, ofCourt, passive, pronoun],
}
