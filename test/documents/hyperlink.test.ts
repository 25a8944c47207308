import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertRefused, rowsOf } from './reading-facts.js'

const rows =
  '<row r="1"><c r="A1" t="str"><v>link</v></c><c r="B1" t="str"><v>link</v></c></row><row r="3"><c r="A3"><v>7</v></c></row>'
const address = 'https://www.ice.gov/a.pdf'

test('the hyperlink of a cell stands beside its text', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind: '<hyperlinks><hyperlink ref="B1" r:id="rId1" display="other words"/></hyperlinks>',
      links: { rId1: address },
    }),
    [
      [1, 'link', { text: 'link', link: address }],
      [3, { text: '7', kind: 'number' }],
    ],
  )
})

test('the hyperlink of a range is that of each cell in it that holds anything', () => {
  for (const ref of ['A1:B3', '$A$1:$B$3', 'A1:XFD1048576'])
    assert.deepEqual(
      rowsOf({
        rows,
        behind: `<hyperlinks><hyperlink ref="${ref}" r:id="rId1"/></hyperlinks>`,
        links: { rId1: address },
      }),
      [
        [1, { text: 'link', link: address }, { text: 'link', link: address }],
        [3, { text: '7', kind: 'number', link: address }],
      ],
    )
})

test('an ampersand in an address is one, however its relation escapes it', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind: '<hyperlink ref="A1" r:id="rId1"/>',
      links: { rId1: 'https://a.example/?a=1&amp;b=2' },
    })[0],
    [1, { text: 'link', link: 'https://a.example/?a=1&b=2' }, 'link'],
  )
})

test('an address keeps what looks like an escape of Excel', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind: '<hyperlink ref="A1" r:id="rId1"/>',
      links: { rId1: 'https://a.example/moa_x0041_.pdf' },
    })[0],
    [1, { text: 'link', link: 'https://a.example/moa_x0041_.pdf' }, 'link'],
  )
})

test('a place within a document follows its address, and stands alone where there is none', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind: '<hyperlink ref="A1" r:id="rId1" location="page=2"/><hyperlink ref="B1" location="Sheet2!A1"/>',
      links: { rId1: address },
    })[0],
    [1, { text: 'link', link: `${address}#page=2` }, { text: 'link', link: '#Sheet2!A1' }],
  )
})

test('a hyperlink on an empty cell is dropped with the cell', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind:
        '<hyperlink ref="C1" r:id="rId1"/><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A9" r:id="rId1"/>',
      links: { rId1: address },
    }),
    [
      [1, 'link', 'link'],
      [3, { text: '7', kind: 'number' }],
    ],
  )
})

test('of two hyperlinks on one cell the later one leads', () => {
  assert.deepEqual(
    rowsOf({
      rows,
      behind: '<hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A1" r:id="rId2"/>',
      links: { rId1: address, rId2: 'https://b.example/' },
    })[0],
    [1, { text: 'link', link: 'https://b.example/' }, 'link'],
  )
})

test('a hyperlink whose place is no cell is refused', () => {
  assertRefused(
    () => rowsOf({ rows, behind: '<hyperlink ref="here" r:id="rId1"/>', links: { rId1: address } }),
    'list.xlsx, sheet Sheet1',
    'a hyperlink on a cell or range',
    'here',
  )
})

test('a hyperlink that says in no known way where it leads is refused', () => {
  assertRefused(
    () => rowsOf({ rows, behind: '<hyperlink ref="A1" ns0:id="rId1"/>', links: { rId1: address } }),
    'list.xlsx, sheet Sheet1, hyperlink on A1',
    'an r:id or a location',
    'none',
  )
})

test('a hyperlink whose relation is missing is refused', () => {
  assertRefused(
    () => rowsOf({ rows, behind: '<hyperlink ref="A1" r:id="rId7"/>', links: { rId1: address } }),
    'list.xlsx, sheet Sheet1, hyperlink on A1',
    'a relation rId7',
    'none',
  )
})
