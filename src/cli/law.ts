import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Law } from '../rules/law.js'
import { type CuratedFact, parseFacts } from '../rules/parse-facts.js'
import { parseLaw } from '../rules/parse-law.js'

const factsFile = 'facts.yaml'

/** The law as the files of a folder hold it: a YAML file a state, and one of facts. */
export function readLaw(folder: string): Law {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
    .sort()
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const facts: CuratedFact[] = names.includes(factsFile)
    ? parseFacts(text(factsFile), `law/${factsFile}`)
    : []
  return new Law(
    names.filter((name) => name !== factsFile).map((name) => parseLaw(text(name), `law/${name}`)),
    facts,
  )
}
