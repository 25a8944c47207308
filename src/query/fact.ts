import type { Agency } from '../agencies/agency.js'
import { modelName, modelOf } from '../model/agreement.js'
import type { AgencyField, FactPointer } from '../model/correction.js'
import { QuestionError } from '../model/errors.js'
import { claimText } from '../register/corrections.js'
import type { Register, Rung } from '../register/register.js'

/** A fact as the record shows it: its name for people, and its value; undefined where the record is silent. */
export interface Fact {
  readonly label: string
  readonly value: string | undefined
}

/** What the record shows where a pointer points; a `QuestionError` where nothing can be meant by it. */
export function factAt(register: Register, agency: Agency, about: FactPointer): Fact {
  if ('agreement' in about) return stepFact(register, agency, about)
  if ('file' in about) return claimFact(register, agency, about)
  return { label: fieldNames[about.field], value: fieldValue(agency, about.field) }
}

/** The name of a fact, also of one that is in the record no more. */
export function factLabel(about: FactPointer): string {
  if ('agreement' in about) return stepLabel(about)
  return 'file' in about ? `${about.claim} of ${about.file}` : fieldNames[about.field]
}

/**
 * Where a fact stands now that the record showed as `was`: a claim may have moved within its file. Null where the
 * record holds it no more, so that nothing said of it is read as said of another.
 */
export function placeNow(
  register: Register,
  agencyId: string,
  about: FactPointer,
  was: string | undefined,
): FactPointer | null {
  if (!('file' in about) || was === undefined) return about
  const same = (register.recorded.get(agencyId) ?? []).filter(
    (claim) => claim.file === about.file && claimText(claim) === was,
  )
  const found = same.find(({ locator }) => locator === about.claim) ?? same[0]
  return found === undefined ? null : { file: found.file, claim: found.locator }
}

function stepFact(
  register: Register,
  agency: Agency,
  about: { readonly agreement: string; readonly stage: string },
): Fact {
  const held = register.byAgency.get(agency.id) ?? []
  const found = held.find(({ id }) => id === about.agreement)
  const model = modelOf(about.agreement.slice(agency.id.length + 1))
  if (found === undefined && model === undefined)
    throw new QuestionError(
      `about, agreement: expected one of ${agency.id}${held.length === 0 ? ', which has none on record' : `: ${held.map(({ id }) => id).join(', ')}`}, found ${JSON.stringify(about.agreement)}`,
    )
  const rungs = (found?.rungs ?? []).filter(({ stage }) => stage === about.stage)
  return { label: stepLabel(about), value: rungs.map(rungText).join('; ') || undefined }
}

function stepLabel({ agreement, stage }: { readonly agreement: string; readonly stage: string }): string {
  const model = modelOf(agreement.slice(agreement.lastIndexOf('/') + 1))
  return `${stage}, ${model === undefined ? agreement : modelName(model)}`
}

function rungText({ stage, on, after }: Rung): string {
  return `${stage} ${on}${after === undefined ? '' : ` (not yet on the list of ${after})`}`
}

function claimFact(
  register: Register,
  agency: Agency,
  about: { readonly file: string; readonly claim: string },
): Fact {
  const held = register.recorded.get(agency.id) ?? []
  const found = held.find(({ file, locator }) => file === about.file && locator === about.claim)
  if (found === undefined)
    throw new QuestionError(
      `about: expected a claim of the record on ${agency.id}${held.length === 0 ? ', which has none' : `: ${held.map(({ file, locator }) => `${file}, ${locator}`).join('; ')}`}, found ${JSON.stringify(`${about.file}, ${about.claim}`)}`,
    )
  return { label: factLabel(about), value: claimText(found) }
}

const fieldNames: Readonly<Record<AgencyField, string>> = {
  name: 'name',
  kind: 'kind of agency',
  counties: 'counties',
  ori: 'ORI',
  officers: 'full-time officers',
  population: 'people served',
  other: 'another fact of the page',
}

function fieldValue(agency: Agency, field: AgencyField): string | undefined {
  if (field === 'other') return undefined
  if (field === 'counties') return agency.counties.join(', ') || undefined
  const value = agency[field]
  return value === undefined ? undefined : String(value)
}
