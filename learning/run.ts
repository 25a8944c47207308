import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packed } from '../src/check/likeness/weighing.js'
import { gazetteerOf } from '../src/check/read.js'
import { bundledDirectory } from '../test/agencies/directory-bundled.js'
import { examplesOf, examplesOfRules, likenessTypes, textsToLearnFrom } from './examples.js'
import { weighed } from './weighed.js'

const file = fileURLToPath(new URL('../../src/check/likeness/learned.ts', import.meta.url))

const gazetteer = gazetteerOf(bundledDirectory().agencies)
const texts = textsToLearnFrom()
const examples = [...examplesOf(texts, gazetteer), ...examplesOfRules(gazetteer)]
const text = packed(weighed(examples, likenessTypes))
const lines = text.split('\n').map((line) => `  '${line}',`)
writeFileSync(
  file,
  [
    '/** What clauses of each type are told by: made by `npm run learn` from the annotated texts, not written by hand. */',
    `export const learned = [\n${lines.join('\n')}\n].join('\\n')`,
    '',
  ].join('\n'),
)
console.log(`${texts.length} texts, ${examples.length} clauses, ${Math.round(text.length / 1000)} kB`)
