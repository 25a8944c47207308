import type { Hit } from '../frame.js'
import { behind } from './near.js'
import { party } from './pact.js'

/** Whether somebody who acts for an agency stands before the verb. */
export function acts(hit: Hit): boolean {
  const { scene, sentence, at, match } = hit
  const before = behind(hit, 150)
  if (/^(?:firmamos|renovamos)/.test(match[0]) || /(?:hemos|we) (?:have )?$/.test(before)) return true
  const named = { start: Math.max(sentence.start, at.start - 150), end: at.start }
  if (party.test(before) || scene.agenciesIn(named).length > 0 || scene.peopleIn(named).length > 0)
    return true
  return capitals.test(scene.folded.slice(Math.max(sentence.start, at.start - 90), at.start))
}

/** A name that opens a statement, right before the verb: "Mecklenburg pulled out". */
const capitals =
  /(?:^|[.?!;:,] |\band |\by )\p{Lu}[\p{L}'-]+(?: (?:of |and |de |y )?\p{Lu}[\p{L}'-]+){0,4}(?:, [^,;.]{3,50},)?(?: (?:also|then|later|since|soon|both|never|has|have|had|no|tambi\u00e9n|nunca|ya))* $/u
