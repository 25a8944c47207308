import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readRelations } from '../../src/documents/relations.js'

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

const plain = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}" TargetMode="External"/>`

/** The same relation in forms that the plain reader leaves to the general one. */
const forms: readonly ((id: string, target: string) => string)[] = [
  plain,
  (id, target) => `<Relationship Target="${target}" Id="${id}" Type="${type}" TargetMode="External"/>`,
  (id, target) => `<Relationship Id='${id}' Type="${type}" Target="${target}"></Relationship>`,
  (id, target) => `<x:Relationship Id="${id}"\n Target="${target}"/>`,
]

const part = (relations: readonly string[]) =>
  Buffer.from(`<?xml version="1.0"?>\n<Relationships>${relations.join('')}</Relationships>`)

test('a relation leads to the same place in whatever form it is written, and the last of an id leads', () => {
  const id = fc.constantFrom('rId1', 'rId2', 'rId12', 'rId01', 'rId0', 'R7', 'rId1234567890')
  const target = fc.constantFrom('https://a.example/?a=1&amp;b=2', 'https://b.example/', '', 'sheet1.xml')
  fc.assert(
    fc.property(fc.array(fc.tuple(id, target, fc.constantFrom(...forms)), { maxLength: 12 }), (all) => {
      const read = readRelations(part(all.map(([one, leads, form]) => form(one, leads))), 'x')
      const last = new Map<string, string>(all.map(([one, leads]) => [one, leads.replace('&amp;', '&')]))
      for (const one of ['rId1', 'rId2', 'rId12', 'rId01', 'rId0', 'R7', 'rId1234567890', 'rId3'])
        assert.equal(read.get(one), last.get(one), one)
    }),
    { numRuns: 500 },
  )
})

test('a relation that breaks off, or has a tag in its target, is refused by the general reader', () => {
  for (const damaged of [
    '<Relationship Id="rId1',
    plain('rId1', 'a>b'),
    `<Relationship Id="rId1" Type="${type}" Target="x" TargetMode="External">`,
  ])
    assert.throws(() => readRelations(part([plain('rId2', 'y'), damaged]), 'a part'), /a part/)
})
