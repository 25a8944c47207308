/** The number that up to nine digits write; -1 for any other text. */
export function wholeNumber(text: string): number {
  if (text === '' || text.length > 9) return -1
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
