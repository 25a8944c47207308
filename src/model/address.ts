/**
 * The address that a hyperlink leads to, freed from what mail and browsers wrapped around it: Outlook's
 * safelinks (whose remainder names mailboxes and is dropped), a PDF viewer's prefix, a lost slash.
 */
export function cleanAddress(link: string): string {
  if (isBare.test(link) && !/safelinks/i.test(link)) return link
  let address = link.trim()
  const wrapped = /^https?:\/\/[^/]*safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&#]+)/i.exec(address)
  if (wrapped?.[1] !== undefined) address = decode(wrapped[1])
  address = address.replace(/^chrome-extension:\/\/[a-z]+\//i, '')
  return address.replace(/^(https?):\/(?=[^/])/i, '$1://')
}

/** An address that nothing but safelinks can be wrapped around: nearly every one. */
const isBare = /^https?:\/\/[^/\s]\S*$/i

/** The file name at the end of an address, lower case, unescaped; empty where there is none. */
export function fileNameOf(address: string): string {
  const path = address.replace(/[?#].*$/, '')
  return decode(path.slice(path.lastIndexOf('/') + 1))
    .trim()
    .toLowerCase()
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
