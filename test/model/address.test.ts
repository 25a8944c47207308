import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanAddress, fileNameOf } from '../../src/model/address.js'

const plain = 'https://www.ice.gov/doclib/287gMOA/a.pdf'
const wrap = (address: string) =>
  `https://gcc02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7CERO287g%40ice.dhs.gov%7C1&sdata=x%3D&reserved=0`

for (const [what, link] of [
  ['a plain address', plain],
  ['spaces around it', ` ${plain}\n`],
  ["Outlook's wrapper", wrap(plain)],
  ["Outlook's wrapper, further down its own path", wrap(plain).replace('/?url', '/ap/w-59584e83/?url')],
  ["Outlook's wrapper, the address not first", wrap(plain).replace('?url', '?a=1&url')],
  ["a PDF viewer's prefix", `chrome-extension://efaidnbmnnnibpcajpcglclefindmkaj/${plain}`],
  ['a lost slash', plain.replace('//', '/')],
  ['a prefix and a lost slash', `chrome-extension://abc/${plain.replace('//', '/')}`],
  ['a prefix within a wrapper', wrap(`chrome-extension://abc/${plain.replace('//', '/')}`)],
] as const)
  test(`an address is freed from ${what}`, () => {
    assert.equal(cleanAddress(link), plain)
  })

test('an address that wraps nothing known stays as it is', () => {
  for (const link of [
    'http://www.ice.gov/a%20b.pdf?x=1#page=2',
    '#Sheet2!A1',
    'mailto:x',
    'https://a.example/?url=https%3A%2F%2Fb.example',
    '',
  ])
    assert.equal(cleanAddress(link), link)
})

test('a wrapper that does not decode is freed as it is written', () => {
  assert.equal(
    cleanAddress('https://nam.safelinks.protection.outlook.com/?url=https://a.example/100%&data=x'),
    'https://a.example/100%',
  )
})

test('the file name of an address is its last part, unescaped, in lower case', () => {
  assert.equal(fileNameOf('https://a.example/x/Miami%20PD_TFM.PDF?v=1#page=2'), 'miami pd_tfm.pdf')
  assert.equal(fileNameOf('https://a.example/x/'), '')
  assert.equal(fileNameOf('https://a.example/100%.pdf'), '100%.pdf')
})
