import { findAgencies } from '../../agencies/find.js'
import { zipIn } from '../../agencies/find-zip.js'
import { sliceOf, ZipCodes } from '../../agencies/zip-codes.js'
import { type StateCode, stateOf } from '../../model/state.js'
import { foundAt, zipAsked } from '../../query/zip.js'
import { hitMeant, hitNodes, mostHits, type Searched } from '../hits.js'
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
    const searched = await found(words, state)
    const meant = hitMeant(text, searched.hits)
    if (meant !== undefined) return location.replace(`${words.agencies}${meant.id}`)
    const nodes = hitNodes(searched, words, (id) => `${words.agencies}${id}`)
    place.replaceChildren(...nodes.map((one) => built(one)))
  } catch {
    place.textContent = words.failed
  }
}

/** What is found. Of the ZIP codes only those are loaded that begin like the one asked for. */
async function found(words: SearchWords, state: StateCode | undefined): Promise<Searched> {
  const code = zipIn(text)?.zip
  const [names, slice] = await Promise.all([
    unpacked(words.names),
    code === undefined || words.zips === '' ? undefined : unpacked(`${words.zips}${sliceOf(code)}.gz`),
  ])
  const { directory, hit } = searchable(JSON.parse(names) as Names)
  const options = { limit: mostHits, ...(state === undefined ? {} : { state }) }
  const zip = zipAsked(text, slice === undefined ? undefined : () => new ZipCodes(slice))
  const hits =
    zip === undefined
      ? findAgencies(text, directory, options).map(hit)
      : foundAt(zip.place, text, directory, options).map(({ agency }) => hit(agency))
  return { text, hits, zip }
}

/** A file is packed, unless the host of the files has told the browser so, which has then unpacked it. */
async function unpacked(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  const [first, second] = new Uint8Array(bytes)
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes)
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return await new Response(plain).text()
}
