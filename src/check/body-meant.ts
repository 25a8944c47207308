import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import type { Scene } from './scene.js'

const kinds: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:department|departamento)$/, /department|departamento|police|polic[ií]a|justice|dhs/i],
  [/^(?:police|polic[ií]a)$/, /police|polic[ií]a/i],
  [/^(?:sheriff's office|oficina del alguacil)$/, /sheriff|alguacil/i],
  [/^(?:agency|agencia|dependencia)$/, /./],
  [/^(?:county|condado)$/, /county|condado/i],
  [/^(?:city|ciudad)$/, /city|ciudad|police|polic[ií]a/i],
]

const bodies =
  /(?<![\p{L}-])(?:ICE|DHS|Immigration and Customs Enforcement|(?:Department of )?Homeland Security|(?:U\.S\. )?(?:Department of Justice|Justice Department)|Departamento de (?:Justicia|Seguridad Nacional)|Border Patrol|(?:\p{Lu}\p{L}+ )?(?:Highway|State) Patrol|Patrulla (?:Fronteriza|de Caminos|Estatal)|(?:\p{Lu}\p{L}+ ){1,2}County|[Cc]ondado de \p{Lu}\p{L}+)(?![\p{L}-])/gu

/** Which body "the department", "the agency" or "the county" means, by its name. */
export function bodyMeant(scene: Scene, words: string, at: Span): string | undefined {
  const noun = /^(?:the |el |la )?(.+)$/.exec(words)?.[1] ?? ''
  const kind = kinds.find(([word]) => word.test(noun))?.[1]
  if (kind === undefined) return undefined
  const near = namedBefore(scene, at, kind, /^agenc|^depend/.test(noun))
  if (near !== undefined) return near
  const { main, mainAgency } = scene
  const far =
    main?.how === 'place' ? namedBefore(scene, at, kind, /^agenc|^depend/.test(noun), true) : undefined
  if (far !== undefined) return far
  if (main === undefined || (/^(?:sheriff|oficina|county|condado)/.test(noun) && !kind.test(main.name)))
    return undefined
  return main.how === 'place' && /^(?:agenc|depend)/.test(noun) ? undefined : mainAgency
}

/** The last body of a kind before a place, in its block or the one before; an agency of any kind is one that opens a sentence. */
function namedBefore(
  scene: Scene,
  { start }: Span,
  kind: RegExp,
  opening: boolean,
  anywhere = false,
): string | undefined {
  const block = scene.article.blocks.findIndex(({ start: from, end }) => from <= start && start < end)
  const from = anywhere ? 0 : (scene.article.blocks[Math.max(0, block - 1)]?.start ?? 0)
  const named = matchesOf(bodies, scene.folded.slice(from, start)).map(({ index, 0: name }) => ({
    start: from + index,
    name,
  }))
  const agencies = scene
    .agenciesIn({ start: from, end: start })
    .flatMap(({ start: place, meant }) => (meant.how === 'named' ? [{ start: place, name: meant.name }] : []))
  return [...named, ...agencies]
    .filter(({ start: place, name }) => kind.test(name) && (!opening || opens(scene, place)))
    .sort((a, b) => a.start - b.start)
    .at(-1)?.name
}

function opens({ sentences, lower }: Scene, place: number): boolean {
  const sentence = sentences.find(({ start, end }) => start <= place && place < end)
  return sentence !== undefined && /^(?:the |el |la )?$/.test(lower.slice(sentence.start, place))
}
