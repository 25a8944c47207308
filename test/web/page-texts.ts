/** Elements that hold what is no language of the page: quotations, code, values of forms, a text that was handed in. */
const apart = new Set(['q', 'code', 'pre', 'option', 'textarea', 'script', 'style', 'time'])
const empty = new Set(['meta', 'link', 'br', 'input', 'path', 'rect', 'circle', 'use', 'line'])
const said = / (title|aria-label|placeholder|alt|content|data-play|data-pause)="([^"]*)"/g

/** The texts of a page that are told in its language: nothing that is marked as another, no names of files. */
export function textsOf(page: string): string[] {
  const open: { readonly tag: string; readonly isApart: boolean }[] = []
  const found: string[] = []
  for (const [, close, tag = '', attributes = '', text] of page.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi,
  )) {
    const isApart = open.some((one) => one.isApart)
    if (text !== undefined) {
      if (!isApart) found.push(text)
    } else if (close === '/') {
      const at = open.findLastIndex((one) => one.tag === tag)
      if (at >= 0) open.length = at
    } else {
      const other = tag !== 'html' && /\blang="/.test(attributes)
      const own = other || apart.has(tag) || /class="[^"]*\bfile\b/.test(attributes)
      if (!isApart && !own && !/name="(viewport|robots|color-scheme)"/.test(attributes))
        for (const [, , value = ''] of attributes.matchAll(said)) found.push(value)
      if (!empty.has(tag) && !attributes.endsWith('/')) open.push({ tag, isApart: own })
    }
  }
  return found.map(plain).filter((text) => /\p{L}{2}/u.test(text) && !/^(https?:\/)?\//.test(text))
}

function plain(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

const english =
  /\b(the|is|was|that|this|from|are|have|been|which|its|it|were|of|and|with|for|not|by|to|on|has|no)\b/gi

/** Whether a text is English: two of its small words, and more than names. */
export function isEnglish(text: string): boolean {
  const small = new Set(text.toLowerCase().match(english) ?? [])
  const isName = text
    .split(/[\s/]+/)
    .every((word) => !/^\p{Ll}/u.test(word) || /^(of|and|the|for|in|de)$/.test(word))
  return small.size >= 2 && !isName
}
