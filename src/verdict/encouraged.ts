import type { Provision } from '../model/law.js'
import type { MoneyClaim } from '../model/money.js'
import { isInForce } from '../rules/prepare.js'
import type { Asked } from './asked.js'
import { claimsOn } from './coverage.js'
import { lawSubjects, provisionsOf, provisionTold } from './enacted.js'
import { byAuthority, byClaim, byProvision } from './evidence.js'
import { type Finding, notCheckable, slot } from './finding.js'
import { lawHeld, lawKnown, positionTold } from './law.js'
import { type Message, message } from './message.js'
import { eventTold } from './rulings.js'

/** `law.encouraged`: a provision in force that encourages or asks for best efforts. */
export function checkEncouraged(asked: Asked): Finding {
  const found = provisionsOf(asked).filter(
    (one) => isInForce(one, asked.on) && (one.joining === 'encourages' || one.joining === 'best-efforts'),
  )
  const letters = lawKnown(asked).authorities.filter(({ force }) => force === 'attorney-general-letter')
  const isHeld = found.some(({ joining }) => joining === 'encourages')
  return {
    slots: [
      slot(
        'duty',
        'encouraged',
        isHeld ? 'agrees' : 'silent',
        found.map(({ joining }) => joining),
      ),
    ],
    told: [...found.map(provisionTold), ...letters.map(positionTold)],
    evidence: [...found.map(byProvision), ...letters.map(byAuthority)],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** `law.trend`: what was enacted is held; how hard a state pushes is no value. */
export function checkLawTrend(asked: Asked): Finding {
  const found = provisionsOf(asked).filter(({ joining }) => joining !== 'none' && joining !== 'permits')
  if (found.length === 0)
    return notCheckable(message('no-threshold'), { coverage: lawHeld(asked, 'settled-by-statute') })
  return {
    slots: [
      slot(
        'citation',
        'law',
        'agrees',
        found.map(({ citation }) => citation),
      ),
      slot('content', 'degree', 'not_checkable'),
    ],
    told: found.map(provisionTold),
    evidence: found.map(byProvision),
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** What a penalty may be, by the words that tell it. */
const penalties: readonly (readonly [string, RegExp])[] = [
  ['removal', /remov|suspen|oust|destitu/i],
  ['suit', /\bsu(?:e|ed|it|its|ing)\b|lawsuit|civil action|court|injunct|contempt|demanda/i],
  ['fine', /\bfin(?:e|es|ed|ing)\b|multa/i],
  ['crime', /felony|misdemeanor|crime|delito/i],
  ['funding', /fund|grant|money|fondos/i],
]

/** `law.penalty`: a penalty that a provision, a letter or a rule on money tells. */
export function checkPenalty(asked: Asked): Finding {
  const said = penalties.filter(([, words]) => words.test(asked.text)).map(([name]) => name)
  const provisions = provisionsOf(asked).filter(
    ({ consequences }) => consequences !== undefined && !/^(?:See|None)\b/.test(consequences),
  )
  const rules = riskClaims(asked)
  const letters = lawKnown(asked).authorities.filter(({ force }) => force === 'attorney-general-letter')
  const tellsOf = (name: string) => {
    const words = penalties.find(([one]) => one === name)?.[1]
    return [
      ...provisions.filter(({ consequences }) => words?.test(notHeldCut(consequences ?? ''))),
      ...rules.filter(({ text }) => words?.test(text)),
      ...letters.filter(({ summary }) => words?.test(summary)),
    ]
  }
  const slots = (said.length === 0 ? ['penalty'] : said).map((name) => {
    const found = said.length === 0 ? [...provisions, ...rules] : tellsOf(name)
    return slot('rule', name, found.length > 0 ? 'agrees' : 'silent', found.length > 0 ? [name] : [])
  })
  return {
    slots,
    told: [...provisions.map(consequenceTold), ...rules.map(eventTold), ...letters.map(positionTold)],
    evidence: [
      ...provisions.map(byProvision),
      ...rules.map((claim) => byClaim(asked.register, claim)),
      ...letters.map(byAuthority),
    ],
    coverage: lawHeld(asked, 'settled-by-statute'),
  }
}

/** A sentence that says that something is not held tells of no such penalty. */
function notHeldCut(consequences: string): string {
  if (!consequences.includes('not held')) return consequences
  return consequences.replace(/[^.]*\bnot held\b[^.]*\.?/g, '')
}

/** What may be lost or imposed by rule, of a state and of the country. */
export function riskClaims(asked: Asked): MoneyClaim[] {
  return lawSubjects(asked)
    .flatMap((subject) => claimsOn(asked, subject))
    .filter((claim): claim is MoneyClaim => claim.says === 'money' && claim.kind === 'at-risk')
}

function consequenceTold({ citation, consequences }: Provision): Message {
  return message('consequence-held', { citation, text: consequences ?? '' })
}
