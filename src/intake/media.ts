/** Whether bytes are a page: by what a server says, by the name, or by how they begin. */
export function looksLikeHtml(bytes: Uint8Array, name: string, type = ''): boolean {
  if (/^text\/plain\b/i.test(type.trim())) return false
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type.trim())) return true
  if (/\.x?html?(?:[?#].*)?$/i.test(name)) return true
  const start = String.fromCharCode(...bytes.subarray(0, 2048)).replace(
    /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)/,
    '',
  )
  return beginsAsPage(bytes[0] === 0xff ? start.replaceAll('\0', '') : start)
}

/** Whether a text begins as a page does, after comments. */
export function beginsAsPage(text: string): boolean {
  let rest = text.slice(0, 2048).trimStart()
  while (rest.startsWith('<!--') || rest.startsWith('<?')) {
    const end = rest.indexOf(rest.startsWith('<?') ? '?>' : '-->')
    if (end < 0) return false
    rest = rest.slice(end + (rest.startsWith('<?') ? 2 : 3)).trimStart()
  }
  return /^<(?:!doctype html|html|head|body)\b/i.test(rest)
}
