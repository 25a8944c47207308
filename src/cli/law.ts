import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StateLaw } from '../model/law.js'
import { Law } from '../rules/law.js'
import type { CuratedFact } from '../rules/parse-facts.js'

const factsFile = 'facts.yaml'

/**
 * The law as the files of a folder hold it: a YAML file a state, and one of facts. Reading YAML takes a
 * hundred times as long as reading JSON: where a compiled copy is as young as every file, it is read instead.
 */
export async function readLaw(folder: string, compiled: string): Promise<Law> {
  const names = lawFiles(folder)
  if (
    existsSync(compiled) &&
    names.every((name) => statSync(join(folder, name)).mtimeMs <= statSync(compiled).mtimeMs)
  ) {
    const { states, facts } = JSON.parse(readFileSync(compiled, 'utf8')) as {
      states: StateLaw[]
      facts: CuratedFact[]
    }
    return new Law(states, facts)
  }
  return await parseFolder(folder)
}

/** Compiles the law of a folder into one file of JSON. */
export async function compileLaw(folder: string, compiled: string): Promise<void> {
  const { states, facts } = await parseFolder(folder)
  writeFileSync(compiled, JSON.stringify({ states, facts }))
}

async function parseFolder(folder: string): Promise<Law> {
  const [{ parseFacts }, { parseLaw }] = await Promise.all([
    import('../rules/parse-facts.js'),
    import('../rules/parse-law.js'),
  ])
  const names = lawFiles(folder)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const facts: CuratedFact[] = names.includes(factsFile)
    ? parseFacts(text(factsFile), `law/${factsFile}`)
    : []
  return new Law(
    names.filter((name) => name !== factsFile).map((name) => parseLaw(text(name), `law/${name}`)),
    facts,
  )
}

function lawFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
    .sort()
}
