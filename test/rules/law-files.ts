import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { StateLaw } from '../../src/model/law.js'
import { parseLaw } from '../../src/rules/parse-law.js'

const folder = fileURLToPath(new URL('../../../law/', import.meta.url))

/** The names of the files of law, and of those of cases. */
export function lawFiles(): { law: string[]; cases: string[] } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return {
    law: names.filter((name) => !name.endsWith('.cases.yaml') && name !== 'facts.yaml'),
    cases: names.filter((name) => name.endsWith('.cases.yaml')),
  }
}

export function textOf(name: string): string {
  return readFileSync(`${folder}${name}`, 'utf8')
}

/** The law of every state that a file holds, by its code. */
export function allLaw(): Map<StateLaw['state'], StateLaw> {
  return new Map(
    lawFiles()
      .law.map((name) => parseLaw(textOf(name), `law/${name}`))
      .map((law) => [law.state, law]),
  )
}
