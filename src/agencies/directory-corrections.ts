import { SourceError } from '../model/errors.js'
import type { AgencyKind } from './agency.js'
import { csvValues } from './csv-line.js'
import { kindNamed } from './kind.js'

/** A name or kind that the FBI's file tells wrongly of an agency, put right by a person, and why. */
export interface DirectoryCorrection {
  readonly ori: string
  readonly name: string
  readonly kind: AgencyKind
  readonly reason: string
}

const header = 'ori,name,kind,reason'

/** Reads `data/directory-corrections.csv`, by ORI; a `SourceError` names the first line that does not read. */
export function readCorrections(text: string): ReadonlyMap<string, DirectoryCorrection> {
  const [first, ...lines] = text.split(/\r?\n/)
  if (first !== header) throw new SourceError('directory corrections, line 1', header, first ?? '')
  const corrections = new Map<string, DirectoryCorrection>()
  lines.forEach((line, at) => {
    if (line === '') return
    const [ori = '', name = '', told = '', reason = '', ...rest] = csvValues(line)
    const kind = kindNamed(told)
    const where = `directory corrections, line ${at + 2}`
    if (kind === undefined || reason === '' || rest.length > 0) throw new SourceError(where, header, line)
    corrections.set(ori, { ori, name, kind, reason })
  })
  return corrections
}
