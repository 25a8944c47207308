/** Whether two names of a speaker are one, in full or in part; none is like none alone. */
export function alikeSpeakers(gold: string | undefined, told: string | undefined): boolean {
  if (gold === undefined || told === undefined) return gold === told
  const one = plain(gold)
  const other = plain(told)
  return one === other || (other.length > 3 && one.includes(other)) || (one.length > 3 && other.includes(one))
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:the|el|la) | (?:s|jr|sr)(?= |$)/g, '')
    .trim()
}
