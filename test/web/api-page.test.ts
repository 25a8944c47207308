import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { routes } from '../../src/api/questions.js'
import { systemContext } from '../../src/cli/system.js'
import { createSite } from '../../src/web/site.js'
import { now, pageAt } from '../api/asking.js'

type Element = DefaultTreeAdapterTypes.Element

const home = mkdtempSync(join(tmpdir(), 'comity-api-page-'))
after(() => rmSync(home, { recursive: true, force: true }))
const context = systemContext(home)
const site = createSite({ world: await context.world(), law: await context.law(), now })
const forms = elements(parse(await pageAt(site, '/api')), 'form').filter(
  (one) => attribute(one, 'class') === 'times',
)

test('/api has a form for every question', () => {
  assert.equal(forms.length, routes.length)
})

for (const [at, { path, example }] of routes.entries())
  test(`the form of ${path}, sent as it stands, gets the answer of its example`, async () => {
    const form = forms[at]
    assert.ok(form !== undefined)
    let response = await site.request(addressOf(form))
    if (response.status === 302) response = await site.request(response.headers.get('location') ?? '')
    assert.deepEqual(await response.json(), await (await site.request(example)).json())
  })

test('/api/ask leads nowhere but to a question with a value in its path', async () => {
  for (const path of ['/v1/status', '//elsewhere.example/:state', '/nowhere', ''])
    assert.equal((await site.request(`/api/ask?path=${encodeURIComponent(path)}&state=FL`)).status, 404, path)
  const { headers } = await site.request('/api/ask?path=/v1/law/:state&state=../x')
  assert.equal(headers.get('location'), '/v1/law/..%2Fx')
  assert.equal((await site.request('/api/ask?path=/v1/law/:state')).status, 400)
})

/** The address that a browser asks for when a form is sent. */
function addressOf(form: Element): string {
  const query = new URLSearchParams()
  for (const field of [...elements(form, 'input'), ...elements(form, 'select')]) {
    const chosen = elements(field, 'option').find((one) => one.attrs.some(({ name }) => name === 'selected'))
    const text = chosen?.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    query.append(
      attribute(field, 'name'),
      field.tagName === 'select' ? (text ?? '') : attribute(field, 'value'),
    )
  }
  return `${attribute(form, 'action')}?${query}`
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? ''
}

function elements(node: DefaultTreeAdapterTypes.ParentNode, tag: string): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === tag ? [child] : []), ...elements(child, tag)] : [],
  )
}
