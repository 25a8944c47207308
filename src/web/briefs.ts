import type { Context, Hono } from 'hono'
import { Problem } from '../api/problem.js'
import { briefMarkdown } from '../publish/brief-markdown.js'
import { brief } from '../query/brief.js'
import type { Brief } from '../query/brief-form.js'
import type { View } from './view.js'
import { agencyAt } from './where.js'

/** Sets a brief on paper; what does it knows more of the machine than pages do. */
export type PrintBrief = (brief: Brief) => Promise<Uint8Array>

/** The forms of a brief beside the page: as a PDF and as Markdown. */
export function addBriefs(routes: Hono, viewOf: (c: Context) => View, print: PrintBrief | undefined): void {
  routes.get('/agency/:state/:file/brief.md', (c) =>
    c.body(briefMarkdown(briefAt(c, viewOf)), 200, { 'content-type': 'text/markdown; charset=utf-8' }),
  )
  routes.get('/agency/:state/:file/brief.pdf', async (c) => {
    if (print === undefined) throw new Problem('not-found', { detail: 'this site sets nothing on paper' })
    const found = briefAt(c, viewOf)
    const name = `${found.agency.id.replace('/', '-')}-${found.on}.pdf`
    return c.body(new Uint8Array(await print(found)), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
    })
  })
}

function briefAt(c: Context, viewOf: (c: Context) => View): Brief {
  const view = viewOf(c)
  const agency = agencyAt(view, `${c.req.param('state')}/${c.req.param('file')}`)
  return brief(view, agency, view.times)
}
