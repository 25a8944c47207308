import type { AgencyKind } from './agency.js'
import type { BareName } from './display.js'
import { kindOfWords } from './kind.js'
import { spellOut } from './spelling.js'

/** The kind of an agency of the FBI's file, from its type there and, where that is broad, from its name. */
export function directoryKind({ name, type, federal }: BareName): AgencyKind {
  if (federal) return 'other'
  const { words } = spellOut(name)
  switch (type) {
    case 'City':
      return /\bsheriff\b/.test(words)
        ? 'sheriff'
        : /\bcounty police\b/.test(words)
          ? 'county-police'
          : 'municipal-police'
    case 'County':
      return /\b(police|public safety)\b/.test(words) ? 'county-police' : 'sheriff'
    case 'State Police':
      return 'state-police'
    case 'University or College':
      return 'campus'
    case 'Tribal':
      return 'tribal'
    case 'Other State Agency':
      return stateAgency(words)
    default:
      return other(words)
  }
}

function stateAgency(words: string): AgencyKind {
  if (/\b(port authority|ports authority|transit|commuter transportation|bay transportation)\b/.test(words)) {
    return 'port-airport-or-transit'
  }
  if (/\bstate attorney\b/.test(words)) return 'prosecutor'
  if (/\b(hospital|developmental center|united states)\b/.test(words)) return 'other'
  return /\b(correction|correctional)\b/.test(words) ? 'state-corrections' : 'other-state-agency'
}

/** Of type "Other" are constables, school districts, airports, prosecutors, task forces, parks and more. */
function other(words: string): AgencyKind {
  if (/\b(puerto rico|virgin islands|guam)\b/.test(words)) return 'state-police'
  if (/\bcounty detective\b/.test(words)) return 'prosecutor'
  if (/\b(office of|department of) agricult/.test(words)) return 'other-state-agency'
  if (/\bboard of education\b|\bcampus\b/.test(words)) return 'campus'
  if (
    /\b(aviation|port|ports|railroad|railway|railways|amtrak|metropolitan transit|rapid transit|via metropolitan)\b/.test(
      words,
    )
  ) {
    return 'port-airport-or-transit'
  }
  const kind = kindOfWords(words, false)
  return kind === 'municipal-police' || kind === 'county-police' ? 'other' : kind
}
