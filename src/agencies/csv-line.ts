/** The values of one line of CSV; quotes may hold commas and doubled quotes, but no line break. */
export function csvValues(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  const parts = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? []
  return parts.map((part, at) => {
    const text = at === 0 && !part.startsWith(',') ? part : part.slice(1)
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
  })
}

/** Values as one line of CSV. */
export function csvLine(values: readonly (string | number | undefined)[]): string {
  return values
    .map((value) => {
      const text = value === undefined ? '' : String(value)
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
}
