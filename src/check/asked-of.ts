import type { Scene } from './scene.js'
import type { Sentence } from './sentences.js'
import type { Speaker } from './text-claim.js'

const asks =
  /(?<![\p{L}'])(?:(?:we|i|reporters|the (?:paper|station|newspaper)) (?:also |then |later )?(?:asked|called|phoned|reached|wrote to|put (?:it|that|this|the question|those questions) to)|(?:le )?(?:preguntamos|pregunt\u00e9|llamamos|escribimos) a(?=l? )) ?(l |(?=[\p{L}]))([^,.;:"?]{3,60}?)(?= (?:about|whether|what|how|why|if|for|on|to|by|up|over|at|when|and|but|por|si|sobre|qu\u00e9|c\u00f3mo|y)(?![\p{L}])|[,.:;?]|$)/u

/** Whom the writer asked: "We asked the sheriff about that." What is quoted next is the answer. */
export function askedOf(scene: Scene, { start, end }: Sentence): Speaker | undefined {
  const match = asks.exec(scene.lower.slice(start, end))
  if (match === null || scene.quoted(start + match.index)) return undefined
  const words = match[2] ?? ''
  const from = start + match.index + match[0].length - words.length
  const { speaker } = scene.sayerNamed({ start: from, end: from + words.length })
  return speaker?.office === undefined &&
    scene.peopleIn({ start: from, end: from + words.length }).length === 0
    ? undefined
    : speaker
}
