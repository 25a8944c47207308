import { languageOfPath } from '../../model/language.js'

/** The most addresses that one sitemap may hold. */
const most = 50_000

/** The sitemaps of a site of files, and the one that leads to them: each by its file, for crawlers. */
export function sitemaps(files: readonly string[], base: string): ReadonlyMap<string, string> {
  const pages = files.flatMap((file) => pageOf(file) ?? []).sort()
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) =>
    pages.slice(at * most, (at + 1) * most),
  )
  const made = new Map(
    parts.map((part, at) => [`sitemaps/${at + 1}.xml`, written('urlset', 'url', part, base)] as const),
  )
  const index = written(
    'sitemapindex',
    'sitemap',
    [...made.keys()].map((file) => `/${file}`),
    base,
  )
  return new Map([...made, ['sitemap.xml', index]])
}

/** The address of the page that a file is; none of those that are no page of their own. */
function pageOf(file: string): string | undefined {
  const [, path] = /^(.*?)\/?index\.html$/.exec(file) ?? []
  if (path === undefined) return undefined
  const { path: own } = languageOfPath(`/${path}`)
  return /^\/(embed|live|search)(\/|$)/.test(own) ? undefined : `/${path}`
}

function written(root: string, item: string, addresses: readonly string[], base: string): string {
  const items = addresses.map((address) => `<${item}><loc>${base}${address}</loc></${item}>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</${root}>
`
}
