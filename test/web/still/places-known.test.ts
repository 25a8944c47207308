import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlacesKnown } from '../../../src/cli/still/places-known.js'

const place = (file: string) => ({ ask: `/${file}`, address: `/${file}`, file })
const drawn = (...found: string[]) => ({
  ...{ files: 1, bytes: 1, written: 1, kinds: {} },
  found: found.map(place),
})

test('pages of the bulk data wait for it, and the files that they lead to are drawn after them', () => {
  const known = new PlacesKnown([place('index.html')])
  assert.deepEqual(known.next(), [place('index.html')])
  known.add(drawn('data/index.html', 'lists/index.html'))
  assert.deepEqual(known.next(), [place('lists/index.html')])
  known.addData()
  assert.deepEqual(known.next(), [place('data/index.html')])
  known.add(drawn('data/0f/agencies.csv', 'data/index.html'))
  assert.deepEqual(known.next(), [place('data/0f/agencies.csv')])
  assert.deepEqual(known.next(), [])
})
