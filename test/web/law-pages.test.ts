import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { systemContext } from '../../src/cli/system.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt, smallSite, textOf } from '../api/asking.js'
import { smallLaw, smallLawText } from '../api/small-law.js'

const small = smallSite({ law: smallLaw() })
const home = mkdtempSync(join(tmpdir(), 'comity-law-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const site = createSite({ world: await context.world(), law: await context.law(), now })

/** The text of one part of a page, by its id. */
async function part(of: typeof site, address: string, id = 'law'): Promise<string> {
  const page = await pageAt(of, address)
  const [, found = ''] = page.split(`id="${id}"`)
  return textOf(found.split('</section>')[0] ?? '')
}

test('a city under a letter: contested, the text alone, both sides with their days, and what they speak of', async () => {
  const text = await part(small, '/agency/us-fl/doral-police-department?on=2025-09-05')
  assert.match(text, /Joining Contested Officials read the law differently, and no ruling held decides/)
  assert.match(text, /no provision held named an agreement as a duty of Doral Police Department/)
  assert.match(
    text,
    /not found to be required by s\. 2, which binds an agency only where it is a sheriff's office or/,
  )
  assert.match(text, /That joining was required had been said by The Attorney General \( ?2025-03-18\)/)
  assert.match(text, /not required had been said by Attorneys for the State \(about ?2025-08-25\)/)
  assert.match(text, /s\. 1: Agencies use best efforts\./)
  assert.match(text, /This is not legal advice\./)
})

test('another day changes the answer and what is told of it', async () => {
  const text = await part(small, '/agency/us-fl/doral-police-department?on=2025-03-01&known-at=2025-03-01')
  assert.match(text, /Joining Best efforts/)
  assert.match(text, /Nothing held speaks of agencies like this one/)
  assert.doesNotMatch(text, /Attorney General/)
})

test('who runs the jail is required, may leave only with approval, and the fact leads to its source', async () => {
  const page = await pageAt(small, '/agency/us-fl/collier-county-sheriffs-office')
  const text = textOf(page)
  assert.match(text, /Joining Required On November 23, 2026, s\. 2 required Collier County Sheriff's Office/)
  assert.match(text, /Leaving Needs approval/)
  assert.match(text, /Operates a county jail yes Source: The office runs the Naples Jail Center/)
  assert.match(page, /href="https:\/\/collier\.example\/jail"/)
})

test('a sheriff of whom the jail is not held gets unknown as an answer, and what is unknown', async () => {
  const florida = smallLawText.replaceAll('operatesCountyJail: true', 'officersAtLeast: 5')
  const text = await part(
    smallSite({ law: smallLaw(florida) }),
    '/agency/us-fl/collier-county-sheriffs-office',
  )
  assert.match(
    text,
    /Joining Unknown .* turns on a fact that is not held: how many officers this agency has\./,
  )
  assert.match(text, /Unknown: how many officers this agency has\./)
})

test('a step of the trace opens to the words, the condition, the facts, the days, the doubts and the sources', async () => {
  const page = await pageAt(small, '/agency/us-fl/collier-county-sheriffs-office')
  const trace = /<ol class="opens trace">.*?<\/ol>/s.exec(page)?.[0] ?? ''
  const [first = '', second = ''] = trace.split('<details>').slice(1)
  assert.match(
    textOf(first),
    /shall use best efforts The Code.*Binds every agency.*Doubts The wording is of 2025/,
  )
  assert.match(textOf(second), /it operates a county jail Facts Kind of agency: Sheriff's office/)
  assert.match(textOf(second), /In force from 2025-02-13.*Consequences Action by the Governor\./)
  assert.match(textOf(second), /medium; checked against the text.*The Code · last checked 2026-01-02/)
  assert.match(second, /href="https:\/\/law\.example\/2"/)
})

test('what changed stands before and after the day asked about', async () => {
  const text = await part(small, '/agency/us-fl/doral-police-department?on=2025-06-01')
  assert.match(text, /Before 2019-07-01 No provision held → Best efforts/)
  assert.match(text, /2025-03-18 Best efforts → Contested/)
  assert.match(text, /After 2025-08-25 Contested, as before/)
})

test('each agreement of an agency has its class, the reason, and a link to the law of its day', async () => {
  const page = await pageAt(small, '/agency/us-fl/miami-police-department')
  assert.match(
    textOf(page),
    /Task Force Model, signed 2025-08-28: Chosen while officials said it was required By the text of 2025-08-28 it was not required\. What bore on it: s\. 1\. That joining was required had been said by The Attorney General \( ?2025-03-18\)\./,
  )
  assert.match(
    page,
    /href="\/agency\/us-fl\/miami-police-department\?on=2025-08-28&amp;known-at=2025-08-28#law"/,
  )
})

test('a state shows its provisions in the order of time, who spoke, and the classes by kind', async () => {
  const law = await part(small, '/state/fl')
  assert.match(law, /2 provisions held, 2 in force on November 23, 2026/)
  assert.match(
    law,
    /Best efforts s\. 1 in force.*County jails s\. 2 in force requires joining; leaving needs approval/,
  )
  assert.match(
    law,
    /2025-03-18 The Attorney General says: required State · letter of the attorney general · public 2025-03-20/,
  )
  const page = await pageAt(small, '/state/fl')
  assert.match(page, /href="\/state\/fl\/joined\?kind=municipal-police&amp;class=chosen"/)
  assert.match(await part(small, '/state/fl', 'after'), /What came after is not said to come of it\./)
})

test('a state of which nothing is held says so, and what was searched', async () => {
  const text = await part(small, '/state/ak')
  assert.match(
    text,
    /No provision of Alaska on 287\(g\) agreements is held\. That is not proof that there is none\./,
  )
  assert.match(text, /What was searched The compiled statutes were looked through\./)
})

test('a state has a form that asks its page about another day, and leads to federal law', async () => {
  const page = await pageAt(small, '/state/fl?on=2025-03-01')
  const form = /<form class="times".*?<\/form>/s.exec(page)?.[0] ?? ''
  assert.match(form, /action="\/state\/fl".*name="on" value="2025-03-01".*name="known-at"/s)
  assert.match(page, /href="\/law\/us\?on=2025-03-01"/)
})

test('federal law has a page of its own, asked about any day', async () => {
  const law = await part(site, '/law/us')
  assert.match(law, /Federal law 9 provisions held, 7 in force on .*8 U\.S\.C\. 1357\(g\)/)
  assert.doesNotMatch(law, /the classes/)
  assert.match(await pageAt(site, '/law/us'), /<form class="times" action="\/law\/us"/)
  const before = await part(site, '/law/us?on=1990-01-01&known-at=1990-01-01')
  assert.match(before, /No provision of federal law known by that day is held/)
})

test('the law of a state, or of the nation, is found under another spelling too', async () => {
  const led = async (address: string) => {
    const response = await small.request(address)
    return [response.status, response.headers.get('location')]
  }
  assert.deepEqual(await led('/law/US?on=2025-03-01'), [301, '/law/us?on=2025-03-01'])
  assert.deepEqual(await led('/state/us'), [301, '/law/us'])
  assert.deepEqual(await led('/law/florida'), [301, '/state/fl#law'])
  assert.equal((await small.request('/law/atlantis')).status, 404)
})

test('the agreements of a state can be narrowed by kind, class and what came before', async () => {
  const rows = async (parameters: string) => {
    const page = await pageAt(small, `/state/fl/joined?${parameters}`)
    return [...page.matchAll(/<tr><td><a href="[^"]*">([^<]*)/g)].map(([, name]) => name)
  }
  assert.equal((await rows('')).length, 3)
  assert.deepEqual(await rows('kind=sheriff'), ['Collier County Sheriff&#39;s Office'])
  assert.deepEqual(await rows('class=required'), [])
  assert.deepEqual(await rows('turn=fl-hearing&group=kept'), [
    'Doral Police Department',
    'Miami Police Department',
  ])
  assert.equal((await small.request('/state/fl/joined?kind=police')).status, 400)
  const moved = await small.request('/state/Florida/joined')
  assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/state/fl/joined'])
})

test('law as files hold it comes out as text', async () => {
  const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)>`
  const florida = smallLawText
    .replaceAll('Best efforts', hostile)
    .replaceAll('s. 1', `"${hostile.replaceAll('"', '')}"`)
    .replaceAll('The Attorney General', hostile)
    .replaceAll('A Paper', hostile)
    .replaceAll('shall use best efforts', `'${hostile}'`)
  const bad = smallSite({ law: smallLaw(florida) })
  for (const address of ['/agency/us-fl/doral-police-department', '/state/fl', '/state/fl/joined']) {
    const page = await pageAt(bad, address)
    assert.match(page, /&lt;script&gt;/, address)
    assert.doesNotMatch(page, /<script|<img/i, address)
  }
  const asked = encodeURIComponent(`"><script>alert(1)</script>`)
  const page = await pageAt(small, `/state/fl/joined?turn=${asked}`)
  assert.doesNotMatch(page, /<script/)
})

test('the real law: Doral on 16 April 2025, and what the State said later', async () => {
  const doral = '/agency/us-fl/doral-police-department'
  const then = await part(site, `${doral}?on=2025-04-16&known-at=2025-04-16`)
  assert.match(then, /Joining Contested/)
  assert.match(then, /not found to be required by s\. 908\.11\(1\)-\(2\)/)
  assert.match(then, /s\. 908\.103, Fla\. Stat\..*adopt or keep a sanctuary policy/)
  assert.match(then, /City attorney of Doral, as Vice Mayor Maureen Porras reports it \( ?2025-04-16\)/)
  assert.doesNotMatch(then, /Attorneys for the State at a hearing/)
  const later = await part(site, `${doral}?on=2025-09-05&known-at=2025-09-05`)
  assert.match(
    later,
    /Attorneys for the State at a hearing in South Miami v\. DeSantis \(about ?2025-08-15\)/,
  )
})

test('the real law: the sheriff of Miami-Dade runs no jail, the corrections department does', async () => {
  const sheriff = await part(site, '/agency/us-fl/miami-dade-sheriffs-office')
  assert.match(
    sheriff,
    /Operates a county jail no Source: Miami-Dade's jails are run by the county's corrections/,
  )
  assert.match(sheriff, /Joining Best efforts/)
  const corrections = await part(site, '/agency/us-fl/miami-dade-corrections-and-rehabilitation')
  assert.match(corrections, /Operates a county jail yes Source: The county commission approved/)
  assert.match(corrections, /Joining Required .*Leaving Needs approval/)
})

test('the real law: Georgia requires seeking, California bars, Alaska holds nothing', async () => {
  const of = async (id: string) => await part(site, `/agency/${id}`)
  assert.match(await of('us-ga/cobb-county-sheriffs-office'), /Joining Required to seek one/)
  assert.match(await of('us-ca/los-angeles-police-department'), /Joining Barred/)
  assert.match(await of('us-ak/anchorage-police-department'), /No provision of Alaska on joining is held/)
})

test('every state has a page of law and of agreements, and none is larger than 60 kB packed', async () => {
  for (const { state } of (await context.law()).states.filter(({ state }) => state !== 'US')) {
    for (const address of [`/state/${state.toLowerCase()}`, `/state/${state.toLowerCase()}/joined`]) {
      const response = await site.request(address)
      assert.equal(response.status, 200, address)
      const bytes = gzipSync(await response.text()).length
      assert.ok(bytes < 60_000, `${address}: ${bytes} bytes`)
    }
  }
})
