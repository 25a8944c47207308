import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleOfHtml } from '../../src/intake/article-html.js'
import { pageText } from '../../src/intake/charset.js'
import { SourceError } from '../../src/model/errors.js'

const read = (html: string, given = {}) => articleOfHtml(html, { where: 'page', ...given })
const sentence = 'The city commission of Alva voted in June to sign an agreement with the federal agency.'
const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${at}. ${sentence}`).join('')

const page = `<!doctype html><html><head><title>Alva signs - Alva Post</title>
<meta property="og:title" content="Alva &amp; Brooke sign"><meta property="og:site_name" content="Alva Post">
<meta property="article:published_time" content="2025-06-19T01:00:00Z"><link rel="canonical" href="https://post.example/a">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-06-18T21:00:00-04:00",
"author":[{"@type":"Person","name":"Ana Ruiz"},{"name":"Bo Lee"}],"publisher":{"name":"Other"}}]}</script></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<article><h1>Alva &amp; Brooke sign</h1>${paragraphs}<h2>What follows</h2><ul><li>a vote<li>a plan</ul>
<script>document.title = 'run'</script><p hidden>unseen</p><p>${sentence}<br>It is&nbsp;so.</p></article>
<footer>All rights</footer></body></html>`

test('a page reads to its main text, block by block, with what it tells of itself', () => {
  const { text, blocks, document, ...facts } = read(page)
  assert.deepEqual(facts, {
    media: 'text/html',
    title: 'Alva & Brooke sign',
    publisher: 'Alva Post',
    author: 'Ana Ruiz, Bo Lee',
    address: 'https://post.example/a',
    published: {
      how: 'declared',
      on: '2025-06-18',
      from: 'its JSON-LD datePublished "2025-06-18T21:00:00-04:00"',
    },
    language: 'en',
  })
  const told = blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
  assert.deepEqual(told.slice(0, 2), [
    ['heading', 'Alva & Brooke sign'],
    ['paragraph', `0. ${sentence}`],
  ])
  assert.deepEqual(told.slice(-4), [
    ['heading', 'What follows'],
    ['item', 'a vote'],
    ['item', 'a plan'],
    ['paragraph', `${sentence}\nIt is\u00a0so.`],
  ])
  assert.doesNotMatch(text, /Home|All rights|unseen|run/)
  assert.match(document, /^[0-9a-f]{64}$/)
})

test('the day is taken from the head, a time element, or the address, and who hands it in goes first', () => {
  const day = (head: string, given = {}) => read(`<head>${head}</head><body>${paragraphs}`, given).published
  const meta = '<meta property="article:published_time" content="2025-06-19T01:00:00Z">'
  assert.deepEqual(day(meta), {
    how: 'declared',
    on: '2025-06-19',
    from: 'its meta article:published_time "2025-06-19T01:00:00Z"',
  })
  assert.equal(
    JSON.stringify(day(meta, { published: '2025-06-20' })),
    JSON.stringify({ how: 'declared', on: '2025-06-20', from: 'who hands it in' }),
  )
  assert.equal(read(`<body><time datetime="2025-06-17">x</time>${paragraphs}`).published.how, 'declared')
  assert.equal(day('', { address: 'https://x.example/2025/06/17/a' }).how, 'inferred')
  assert.equal(day('').how, 'unknown')
})

test('a page without a main text is read line by line, and one without any text is refused', () => {
  const { text, blocks } = read('<div>One<div>Two <b>and</b> three</div></div><h2>Four</h2>five')
  assert.equal(text, 'One\n\nTwo and three\n\nFour\n\nfive')
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['paragraph', 'paragraph', 'heading', 'paragraph'],
  )
  assert.throws(() => read('<script>1</script><!-- x'), {
    message: 'page: expected a page with text, found "one without any"',
  })
})

test('bytes are read in the charset of their mark, their server or their head', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  assert.equal(
    pageText(bytes('<meta charset="windows-1252">caf\xe9 \x93a\x94'), undefined, 'p').slice(-8),
    'café “a”',
  )
  assert.equal(pageText(bytes('caf\xe9'), 'iso-8859-1', 'p'), 'café')
  assert.equal(pageText(bytes('\xef\xbb\xbfcaf\xc3\xa9'), 'iso-8859-1', 'p'), 'café')
  assert.equal(pageText(bytes('\xff\xfea\0'), undefined, 'p'), 'a')
  assert.equal(pageText(bytes('caf\xe9'), undefined, 'p'), 'café')
  assert.throws(() => pageText(bytes('a'), 'klingon', 'p'), SourceError)
})

test('any broken page is read or refused, with blocks in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(...'<p> </p> <div> </div> <table> <tr> <td> <li> <ul> <h1> <br> <svg> </svg>'.split(' ')),
    fc.constantFrom(
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<a href="',
      "<b c='",
      '<![CDATA[',
      '<?x',
      '&amp;',
      '&#x0;',
      '</',
    ),
    fc.constantFrom('<title>', '<html>', '<body>', '</body>', '<head>', '<textarea>', '<p hidden>', sentence),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      try {
        const { text, blocks } = read(parts.join(''))
        let at = 0
        for (const { start, end } of blocks) {
          assert.equal(text.slice(at, start).trim(), '')
          assert.ok(start < end)
          at = end
        }
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error))
      }
    }),
    { numRuns: 150 },
  )
})

test('pages that are made to take long end soon: deep, wide, unclosed, full of entities', () => {
  const full = (part: string, most = 4 << 20) => part.repeat(Math.floor(most / part.length))
  const pages = [
    ...[
      '<div>',
      '<b>x',
      '<li><p>',
      '<td><p>',
      '<svg>',
      '<',
      '&amp;',
      '<!--',
      '<p',
      '<a "',
      "<b c='",
      '</p>',
    ].map((part) => full(part)),
    `<p ${full('a=b ')}`,
    `<p>${paragraphs.repeat(1000)}`,
    `${'<div>'.repeat(199)}${paragraphs.repeat(300)}`,
    '<a href=x>link</a>'.repeat(9000),
  ]
  for (const html of pages) {
    const start = process.cpuUsage().user
    try {
      read(html)
    } catch (error) {
      assert.ok(error instanceof SourceError, String(error))
    }
    assert.ok(process.cpuUsage().user - start < 8_000_000, html.slice(0, 20))
  }
})
