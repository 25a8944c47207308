import type { Span } from '../model/article.js'
import type { SayerAt } from './sayer.js'
import type { Scene } from './scene.js'
import { subjectLike } from './subject-phrase.js'

/** With whom the clause that goes up to a place begins: a person, a body or the holder of an office. */
export function clauseSubject(scene: Scene, from: number, to: number): SayerAt | undefined {
  const start = subjectStart(scene, from, to)
  const person = scene.peopleIn({ start, end: to })[0]
  if (person !== undefined && beforeName.test(scene.lower.slice(start, person.start)))
    return {
      at: { start: person.start, end: person.end },
      kind: 'indirect',
      speaker: scene.speakerOf(person),
    }
  const at = nounOpening(scene, start, to)
  return at === undefined ? undefined : { at, ...scene.sayerNamed(at) }
}

const beforeName =
  /^(?:(?:the|el|la|los|las|his|her|its|their|a|an|un|una|former|retired|state|local|county|city|town|[\p{L}]+'s) )*$/u

/** Where a clause begins: after a semicolon or a quotation, a place and a dash, and what tells when or how. */
function subjectStart({ lower }: Scene, from: number, to: number): number {
  const words = lower.slice(from, to)
  const part = Math.max(words.lastIndexOf('; '), words.lastIndexOf('" '))
  let start = part < 0 ? from : from + part + 2
  start +=
    /^(?:[\p{L} .,'()]{3,60} - )?(?:and |but |y |pero )?/u.exec(lower.slice(start, to))?.[0].length ?? 0
  for (let count = 0; count < 2; count++) start += adverbial.exec(lower.slice(start, to))?.[0].length ?? 0
  return start
}

const adverbial =
  /^(?:in|on|at|after|before|during|since|under|for|last|this|with|by|as|when|while|asked|citing|\p{L}{3,}ing|en|tras|durante|desde|con|al|ante) [^,;"]{2,120}, /u

/** "The Justice Department", "a suit filed by the union": the words up to a body, an office or a paper. */
function nounOpening({ lower }: Scene, start: number, to: number): Span | undefined {
  const words = /^(?:[\p{L}\d'.-]+ ){1,7}/u.exec(lower.slice(start, to))?.[0] ?? ''
  let end = 0
  for (const { index, 0: word } of words.matchAll(/[^ ]+/g)) {
    if (end > 0 && !subjectLike.test(word)) break
    if (subjectLike.test(word)) end = index + word.length
  }
  const more = /^ (?:general|of (?:the )?\p{L}+(?: security)?)(?![\p{L}-])/u.exec(
    lower.slice(start + end, to),
  )
  return end === 0 ? undefined : { start, end: start + end + (more?.[0].length ?? 0) }
}
