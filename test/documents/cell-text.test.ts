import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf } from './reading-facts.js'

test('a shared string is the text of its cell, spaces and all', () => {
  const strings = ['<t>STATE</t>', '<t xml:space="preserve"> Doral  Police </t>']
  assert.deepEqual(cellsOf('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>', { strings }), [
    ' Doral  Police ',
    'STATE',
  ])
})

test('a shared string of several runs is one text', () => {
  const strings = ['<r><rPr><b/></rPr><t>link</t></r><r><t xml:space="preserve"> | addendum</t></r>']
  assert.deepEqual(cellsOf('<c r="A1" t="s"><v>0</v></c>', { strings }), ['link | addendum'])
})

test('how a shared string is pronounced is no part of it', () => {
  const strings = ['<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh>']
  assert.deepEqual(cellsOf('<c r="A1" t="s"><v>0</v></c>', { strings }), ['東京'])
})

test('how an inline string is pronounced is no part of it', () => {
  const cell =
    '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr/></is></c>'
  assert.deepEqual(cellsOf(cell), ['東京'])
})

test('a shared string that holds nothing leaves its cell empty', () => {
  const strings = ['<t></t>', '', '<t/>']
  const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
  assert.deepEqual(cellsOf(`${cells}<c r="D1"><v>7</v></c>`, { strings }), [
    null,
    null,
    null,
    { text: '7', kind: 'number' },
  ])
})

test('an inline string is the text of its cell, in one run or in several', () => {
  assert.deepEqual(
    cellsOf(
      '<c r="A1" t="inlineStr"><is><t>FLORIDA</t></is></c><c r="B1" t="inlineStr"><is><r><t>West </t></r><r><t>Miami</t></r></is></c>',
    ),
    ['FLORIDA', 'West Miami'],
  )
})

test('the text that a formula gave is the text of its cell', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><f>A2&amp;"x"</f><v>Coral Gables</v></c>'), ['Coral Gables'])
})

test('entities stand for what they name, in shared and in inline strings', () => {
  const text = 'Tom &amp; Jerry &lt;a&gt; &quot;N&quot; &apos;s &#39;s &#x2019; &#160;|'
  const expected = 'Tom & Jerry <a> "N" \'s \'s \u2019 \u00a0|'
  assert.deepEqual(
    cellsOf(
      `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${text}</t></is></c><c r="C1" t="str"><v>${text}</v></c>`,
      { strings: [`<t>${text}</t>`] },
    ),
    [expected, expected, expected],
  )
})

test('an entity that was escaped is not resolved twice', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><v>R&amp;amp;D &amp;#65;</v></c>'), ['R&amp;D &#65;'])
})

test('an entity that XML does not have stays as it is written', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><v>a&nbsp;b &#x110000; &#0;</v></c>'), [
    'a&nbsp;b &#x110000; &#0;',
  ])
})

test('characters beyond the basic plane are read, written out or as a number', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><v>🏛 &#x1F3DB; &#127963;</v></c>'), ['🏛 🏛 🏛'])
})

test("Excel's escapes stand for characters that XML cannot hold, and an escaped escape for itself", () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><v>a_x000D_\nb _x005F_x000D_ _x00e9_ _xZZZZ_</v></c>'), [
    'a\r\nb _x000D_ é _xZZZZ_',
  ])
})

test('line feeds and no-break spaces stay where they are printed', () => {
  const strings = ['<t xml:space="preserve">\nSchuylkill County</t>', '<t>Sarpy County\u00a0\u00a0</t>']
  assert.deepEqual(cellsOf('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', { strings }), [
    '\nSchuylkill County',
    'Sarpy County\u00a0\u00a0',
  ])
})

test('an error value is an error and its text', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), [
    { text: '#N/A', kind: 'error' },
    { text: '#DIV/0!', kind: 'error' },
  ])
})

test('the text #N/A is a text and no error', () => {
  assert.deepEqual(cellsOf('<c r="A1" t="str"><v>#N/A</v></c>'), ['#N/A'])
})

test('numbers and booleans say what they are', () => {
  assert.deepEqual(
    cellsOf(
      '<c r="A1"><v>45</v></c><c r="B1" t="n"><v>-1.50</v></c><c r="C1"><v>1.5E+3</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c>',
    ),
    [
      { text: '45', kind: 'number' },
      { text: '-1.5', kind: 'number' },
      { text: '1500', kind: 'number' },
      { text: 'TRUE', kind: 'boolean' },
      { text: 'FALSE', kind: 'boolean' },
    ],
  )
})
