import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Directory } from '../../src/agencies/directory.js'
import { readDirectory } from '../../src/agencies/directory-file.js'
import { type FindJudgement, judgementsByName, readOriJudgements } from '../../src/agencies/ori-judgements.js'

/** The text of the directory that ships with the program. */
export function bundledText(): string {
  return gunzipSync(readFileSync('data/agencies.csv.gz')).toString('utf8')
}

/** The directory that ships with the program. */
export function bundledDirectory(): Directory {
  return readDirectory(bundledText())
}

/** The judgements on ORIs that ship with the program. */
export function bundledJudgements(): FindJudgement {
  return judgementsByName(readOriJudgements(readFileSync('data/ori-judgements.csv', 'utf8')))
}
