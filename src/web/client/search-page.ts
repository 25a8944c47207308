import { findAgencies } from '../../agencies/find.js'
import { stateOf } from '../../model/state.js'
import { hitMeant, hitNodes, mostHits } from '../hits.js'
import { type Names, searchable } from '../still/names.js'
import type { SearchWords } from '../still/words.js'
import { built } from './build.js'

// Answers the search of a site of files: the names are loaded, and looked through as a server does.

const form = document.querySelector<HTMLFormElement>('form.find.large')
const told = document.querySelector('#search-words')?.textContent
const asked = new URLSearchParams(location.search)
const text = asked.get('q')?.trim().slice(0, 200) ?? ''
if (form !== null && told !== undefined && told !== null && text !== '')
  void answer(form, JSON.parse(told) as SearchWords)

async function answer(form: HTMLFormElement, words: SearchWords): Promise<void> {
  const state = stateOf(asked.get('state') ?? '')
  const field = form.querySelector<HTMLInputElement>('input[name=q]')
  const choice = form.querySelector<HTMLSelectElement>('select[name=state]')
  if (field !== null) field.value = text
  if (choice !== null) choice.value = state ?? ''
  const place = document.createElement('div')
  place.setAttribute('role', 'status')
  place.textContent = words.searching
  form.after(place)
  try {
    const { directory, hit } = searchable(await namesAt(words.names))
    const found = findAgencies(text, directory, {
      limit: mostHits,
      ...(state === undefined ? {} : { state }),
    })
    const hits = found.map(hit)
    const meant = hitMeant(text, hits)
    if (meant !== undefined) return location.replace(`${words.agencies}${meant.id}`)
    place.replaceChildren(
      ...hitNodes(text, hits, words, (id) => `${words.agencies}${id}`).map((one) => built(one)),
    )
  } catch {
    place.textContent = words.failed
  }
}

/** The names are packed, unless the host of the files has told the browser so, which has then unpacked them. */
async function namesAt(address: string): Promise<Names> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  const [first, second] = new Uint8Array(bytes)
  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes)) as Names
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(plain).json()) as Names
}
