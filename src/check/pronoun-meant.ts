import type { Span } from '../model/article.js'
import { bornBy } from './first-names.js'
import type { PersonNamed } from './people.js'
import type { Scene } from './scene.js'
import type { Speaker } from './text-claim.js'

/** Whom "he" or "she" means: whoever spoke last, or where that cannot be the person named last before. */
export function personMeant(scene: Scene, { start }: Span, last: Speaker): Speaker {
  const at = scene.sentences.findIndex(({ start: from, end }) => from <= start && start < end)
  const sentence = scene.sentences[at]
  const first = sentence === undefined ? undefined : opening(scene, sentence.start, start)
  const may = mayBe(scene.lower.slice(start, start + 5))
  if (first !== undefined && may(scene.speakerOf(first))) return scene.speakerOf(first)
  const before = scene.sentences[at - 1]
  const fresh =
    before?.blockAt === sentence?.blockAt && before !== undefined ? only(scene, before, last) : undefined
  if (fresh !== undefined && may(scene.speakerOf(fresh))) return scene.speakerOf(fresh)
  if (isPerson(scene, last) && may(last)) return last
  const person = scene.people.findLast(
    (named) =>
      named.end <= start &&
      start - named.end < 900 &&
      !scene.quoted(named.end - 1) &&
      may(scene.speakerOf(named)),
  )
  return person === undefined ? last : scene.speakerOf(person)
}

/** The one person whom a sentence names, where whoever spoke last was not named in its paragraph. */
function only(scene: Scene, sentence: Scene['sentences'][number], last: Speaker): PersonNamed | undefined {
  const { block } = sentence
  const near = scene
    .peopleIn({ start: block.start, end: sentence.end })
    .filter(({ start }) => !scene.quoted(start))
  if (near.some(({ person }) => person.name === last.name)) return undefined
  const names = new Set(near.map(({ person }) => person.name))
  const named = near.at(-1)
  return names.size === 1 && named !== undefined && named.start >= sentence.start ? named : undefined
}

/** "Councilman Bo Kerr changed sides, he says": the person with whom the sentence of a pronoun begins. */
export function opening(scene: Scene, from: number, to: number): PersonNamed | undefined {
  const person = scene.peopleIn({ start: from, end: to })[0]
  return person !== undefined &&
    /^(?:(?:the|el|la|his|her|its) (?:\p{L}+ )?)?$/u.test(scene.lower.slice(from, person.start))
    ? person
    : undefined
}

export function isPerson({ people }: Scene, { name }: Speaker): boolean {
  return people.some(({ person }) => person.name === name)
}

const womans =
  /woman|\bm(?:r)?s\.|alcaldesa|\bjefa\b|concejala|comisionada|directora|jueza|abogada|senadora|gobernadora|presidenta|capitana|secretaria\b|administradora|vocera|procuradora|alguacila|regidora|se\u00f1ora/i
const mans =
  /(?:spokes|council|congress|assembly)man\b|\bmr\.|\bjefe\b|\balcalde\b|comisionado|director ejecutivo|abogado|senador\b|gobernador\b|vocero|procurador\b|se\u00f1or\b/i

/** Whether somebody may be meant by a pronoun, by office and first name. */
function mayBe(pronoun: string): (speaker: Speaker) => boolean {
  const sex = /^(?:she|her|ella)(?![\p{L}])/u.test(pronoun)
    ? 'woman'
    : /^(?:he|his|\u00e9l)(?![\p{L}])/u.test(pronoun)
      ? 'man'
      : undefined
  return ({ name, office = '' }) => {
    if (sex === undefined) return true
    const born = name.includes(' ') ? bornBy((name.split(' ')[0] ?? '').toLowerCase()) : undefined
    if (born !== undefined) return born === sex
    return (!womans.test(office) && !mans.test(office)) || womans.test(office) === (sex === 'woman')
  }
}
