import type { Hit } from '../frame.js'

/** A question that yes or no would answer. */
export function isYesOrNo({ scene, sentence }: Hit): boolean {
  return yesOrNo.test(scene.lower.slice(sentence.start, sentence.end))
}

const yesOrNo =
  /^["\u00bf' ]*(?:q[.:] )?(?:is|are|was|were|isn't|aren't|does|do|did|doesn't|don't|has|have|had|tienen?|est[a\u00e1]n?|participan?|hay)(?![a-z\u00e0-\u00ff])[^.;]*\?["' ]*$/
