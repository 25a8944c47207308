import { languageOfPath } from '../../model/language.js'

/** Where something stands among files: what the site is asked for it, the address that leads to it, its file. */
export interface StillPlace {
  readonly ask: string
  readonly address: string
  readonly file: string
}

/** Which of the site is drawn as files, where not all of it is. */
export interface StillHolds {
  /** Whether there is a page of an agency. */
  agency(id: string): boolean
  /** Whether there are a brief and a card of an agency too, and answers about it for programs. */
  answers(id: string): boolean
  /** Whether there is a page of a state, by its two lower-case letters. */
  state(code: string): boolean
  /** Whether pages have cards for other sites, which name the host. */
  readonly cards: boolean
}

/**
 * Where the answer to an address of this site stands among files; undefined where a server must work it out. A file
 * host passes over what stands after a question mark, so that what is asked there becomes part of the path.
 */
export function stillPlace(address: string, holds: StillHolds): StillPlace | undefined {
  const [, whole = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  const { language, path } = languageOfPath(whole)
  const place = placeOf(path, query === '' ? nothing : new URLSearchParams(query), holds)
  if (place === undefined) return undefined
  const prefix = language === 'en' || !place.inLanguages ? '' : `/${language}`
  const at = `${prefix}${place.path}`
  const own = at === `${prefix}/` && prefix !== '' ? prefix : at
  const ask = place.keeps ? whole : address.slice(0, address.length - hash.length)
  return { ask, address: `${own}${place.keeps ? `?${query}` : ''}${hash}`, file: fileOf(own) }
}

const nothing = new URLSearchParams()

interface Place {
  readonly path: string
  /** Whether the address keeps its question: a script of the page reads it. */
  readonly keeps?: boolean
  readonly inLanguages: boolean
}

function placeOf(path: string, query: URLSearchParams, holds: StillHolds): Place | undefined {
  if (path.startsWith('/v1/'))
    return path === '/v1/openapi.json' ? shared(path) : answerPlace(path, query, holds)
  if (path.startsWith('/feeds/')) return feedPlace(path, query, holds)
  if (path === '/oembed') return cardPlace(query, holds)
  if (!isHeld(path, holds)) return undefined
  if (path === '/search') return { path, keeps: query.size > 0, inLanguages: true }
  if (query.size === 0) return { path, inLanguages: true }
  if (/^\/(style|map)\.(css|js)$/.test(path)) return { path, keeps: true, inLanguages: false }
  const takes = asked.find(([pattern]) => pattern.test(path))?.[1] ?? []
  const names = [...query.keys()]
  const tail = names.map((name) => `${name}-${query.get(name)}`)
  if (!names.every((name) => takes.includes(name)) || !tail.every((one) => /^[\w-]+$/.test(one)))
    return undefined
  const [stem = path, ending = ''] = path.split(/(?=\.json$)/)
  return { path: `${stem.replace(/\/$/, '')}/${tail.join('/')}${ending}`, inLanguages: true }
}

/** The questions that are drawn beforehand, by their paths. */
const asked: readonly (readonly [path: RegExp, parameters: readonly string[]])[] = [
  [/^\/(map\.json|embed\/map)?$/, ['map', 'by']],
  [/^\/lists$/, ['flagged']],
  [/^\/(changes|events)$/, ['state']],
  [/^\/state\/[a-z]{2}\/joined$/, ['kind', 'class', 'turn', 'group']],
]

function isHeld(path: string, holds: StillHolds): boolean {
  if (/^\/(api\/ask|data\/latest)\b|^\/agency\/.*\/brief\.[a-z]+$|^\/source\/[^/]+\/page\//.test(path))
    return false
  const [, told] = /^\/(?:embed\/agency|agency(?=.*\/brief$))\/(us-[a-z]{2}\/[^/]+)/.exec(path) ?? []
  if (told !== undefined) return holds.answers(told)
  const [, agency] = /^\/(?:agency|decision)\/(us-[a-z]{2}\/[^/]+)/.exec(path) ?? []
  if (agency !== undefined) return holds.agency(agency)
  const [, state] = /^\/(?:state|money|embed\/map)\/([a-z]{2})(?:\/|$)/.exec(path) ?? []
  return state === undefined || holds.state(state)
}

/** Answers for programs that name one agency or one state have a file each. */
function answerPlace(path: string, query: URLSearchParams, holds: StillHolds): Place | undefined {
  const { agency, state, format, ...rest } = Object.fromEntries(query)
  if (Object.keys(rest).length > 0 || (agency !== undefined && state !== undefined)) return undefined
  if (agency !== undefined && !holds.answers(agency)) return undefined
  if (state !== undefined && !holds.state(state.toLowerCase())) return undefined
  const of = agency ?? state
  return shared(`${path}${of === undefined ? '' : `/${of}`}.${format ?? 'json'}`)
}

function feedPlace(path: string, query: URLSearchParams, holds: StillHolds): Place | undefined {
  const [, stem = '', ending = ''] = /^(.*)\.(atom|json)$/.exec(path) ?? []
  const { agency, state, ...rest } = Object.fromEntries(query)
  if (Object.keys(rest).length > 0 || (agency !== undefined && !holds.agency(agency))) return undefined
  if (state !== undefined && !holds.state(state.toLowerCase())) return undefined
  const of = agency ?? state
  return shared(`${stem}${of === undefined ? '' : `/${of}`}.${ending}`)
}

/** What tells the card of a page: it stands at a path like the page's own. */
function cardPlace(query: URLSearchParams, { cards, answers, state }: StillHolds): Place | undefined {
  const page = query.get('url') ?? ''
  if (!cards || query.size !== 1) return undefined
  const { path } = languageOfPath(page)
  const [, agency, code] = /^\/(?:agency\/([\w/-]+)|state\/([a-z]{2}))$/.exec(path) ?? []
  const held =
    (agency !== undefined && answers(agency)) || (code !== undefined && state(code)) || path === '/'
  return held ? shared(`/oembed${page === '/' ? '/index' : page}.json`) : undefined
}

function shared(path: string): Place {
  return { path, inLanguages: false }
}

/** A page is the file that hosts give for its folder. */
function fileOf(path: string): string {
  const isFile = /\.[a-z\d]+$/.test(path) && !/^(\/[a-z]{2})?\/decision\//.test(path)
  return isFile || path.endsWith('/SHA256SUMS')
    ? path.slice(1)
    : `${path.slice(1)}${path === '/' ? '' : '/'}index.html`
}
