import { noOffice } from './offices.js'
import type { Scene } from './scene.js'
import type { TextClaim } from './text-claim.js'

/** That named people hold offices: of each the first time in full. */
export function roleClaims({ article, people, folded }: Scene): TextClaim[] {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading')
  const inHeading = (at: number) => headings.some(({ start, end }) => start <= at && at < end)
  return people.flatMap(({ office: at, person }) => {
    if (at === undefined || person.office === undefined) return []
    const office = person.office
    if (noOffice.test(office.toLowerCase())) return []
    const alone = !person.name.includes(' ')
    if (alone && (inHeading(at.start) || knownByCase.test(office))) return []
    const span = withPlace(folded, at)
    return [
      {
        span,
        type: 'role.held' as const,
        also: [],
        modality: 'presupposed' as const,
        polarity: 'yes' as const,
        hedges: [],
        attribution: { kind: 'none' as const },
        slots: { person: { value: person.name, at: span }, office: { value: office } },
        rule: 'office-and-name',
      },
    ]
  })
}

/** "Judge Orrick's order": a surname alone by which a ruling is known tells of no office. */
const knownByCase = /^(?:judge|justice|juez[a]?)$/i

/** "Miami Police Chief Manny Morales": the place before the office is of it. */
function withPlace(folded: string, { start, end }: { start: number; end: number }) {
  return { start, end: folded.charAt(end - 1) === ',' ? end - 1 : end }
}
