// Writes what documents say of the code from the code itself: docs/cli.md from the commands' own help, docs/data.md
// from the tables, the last part of GLOSSARY.md from the comments of the types, src/api/answers.json from the types
// of the answers. `--check` writes nothing and fails where they differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCommands } from '../dist/src/cli/commands.js'
import { commandHelp, overview } from '../dist/src/cli/help.js'
import { countingSql } from '../dist/src/publish/counting-sql.js'
import { dictionaryMarkdown } from '../dist/src/publish/dictionary.js'
import { tableMakers } from '../dist/src/publish/tables/tables.js'
import { answerSchemas } from './answer-schemas.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const commands = await loadCommands()
const check = process.argv.includes('--check')
const marker = '<!-- From here on written by scripts/docs.mjs from the comments of the types. -->'

const stale = [
  ['docs/cli.md', cliDocument()],
  ['GLOSSARY.md', glossary()],
  ['src/api/answers.json', answersDocument()],
  ['docs/data.md', dataDocument()],
].filter(([path, text]) => read(path) !== text)

for (const [path, text] of stale) {
  if (!check) writeFileSync(join(root, path), text)
  console.log(`${path}: ${check ? 'is not what the code says; run node scripts/docs.mjs' : 'written'}`)
}
if (check && stale.length > 0) process.exitCode = 1

function cliDocument() {
  return `# The command line

\`npm run -s comity -- COMMAND\` runs a command in a clone; below, it is written \`comity COMMAND\`. A question prints a
text for people, and with \`--json\` the same answer as JSON alone on standard output. Progress and errors go to
standard error.

\`\`\`
${overview(commands)}
\`\`\`

## What every command takes

An option stands before or behind the words. Names of several words may stand without quotes. A question takes two
days: \`--on\`, the day asked about, and \`--known-at\`, the day up to which lists and claims are read. Both are printed
in every answer; without them both are today (UTC).

| exit code | when |
|---|---|
| 0 | it is done, or the question is answered |
| 1 | it is done in part, or nothing was found, or what is stored is damaged |
| 2 | the call was not understood, or names no agency, or names several |

| environment | what it sets |
|---|---|
| \`COMITY_HOME\` | the folder that holds what is added here, as \`--home\` does; without it \`.comity\` |
| \`DATABASE_URL\` | a PostgreSQL server that keeps the log in place of that folder |
| \`COMITY_DATA\` | the folder of the bundled data |
| \`COMITY_BUNDLED\` | \`0\` leaves the bundled history out |
| \`COMITY_CLOCK\` | an instant at which the clock stands still, for runs that must come out the same twice |
| \`COMITY_TOKEN\` | the token with which \`serve\` takes corrections and replies; without it it takes none |
| \`PORT\` | the port of \`serve\`, as \`--port\` does |

${commands.map((command) => `## ${command.name}\n\n\`\`\`\n${commandHelp(command)}\n\`\`\`\n`).join('\n')}`
}

/** A line a schema, so that a change of one type is a change of one line. */
function answersDocument() {
  const { answers, schemas } = answerSchemas(root)
  const lines = (value) =>
    Object.entries(value)
      .map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
      .join(',\n')
  return `{\n  "answers": {\n${lines(answers)}\n  },\n  "schemas": {\n${lines(schemas)}\n  }\n}\n`
}

function dataDocument() {
  return `# The data

\`comity export --all DIR\` writes all that is held as CSV, Parquet, one SQLite file and GeoJSON; \`comity serve\` offers
the same files under \`/data\`. ${tableMakers.length} tables join by the ids that stand in them.

## What a release is

- \`SHA256SUMS\` holds the hash of every file, and the **release hash** is the SHA-256 of \`SHA256SUMS\`. To check a copy:
  \`sha256sum -c SHA256SUMS\`, then \`sha256sum SHA256SUMS\`.
- The same lists, claims, corrections and law give the same bytes on any machine with the same version of the program: no clock and
  no chance enters. Without \`--on\` and \`--known-at\` the days are those of the newest list, claim or
  correction held.
- \`/data/RELEASE/FILE\` on a server answers with those bytes for ever, or says that it does not hold that release;
  \`/data/latest\` leads to the newest.
- \`datapackage.json\` (Frictionless) describes each file and column, \`catalog.jsonld\` (DCAT) the release,
  \`release.json\` its days and files.

## How to read it

- Empty, or null, is unknown or not said. It is never zero and never false.
- A day is \`YYYY-MM-DD\`. Where a source tells a month or a year, \`on\` is its first day and \`latest\` its last.
- Every value leads back: by \`document\` (a SHA-256 of \`lists\`), \`file\` and \`locator\` to a cell, by \`claim\` to a row of
  \`claims\` with publisher, address and quotation, or by \`file\` to a line of the law.
- Texts stand as printed. One that begins with \`=\`, \`+\`, \`-\` or \`@\` is text, too; import columns as text where a
  spreadsheet would take it for a formula.
- SQLite has no days and no booleans: there a day is text and a boolean 0 or 1.
- In GeoJSON a county without a shape has \`"geometry": null\`. Agencies without a county are in \`agencies\` alone.

## Counting a day

The count of \`comity counts --on 2025-09-02\`, in DuckDB over the Parquet files or in SQLite:

\`\`\`sql
${countingSql('2025-09-02')}
\`\`\`

It gives 957 rows, 956 agreements, 795 agencies, 798 names and 40 states and territories.

## Licence and citation

What the project adds is under CC BY 4.0; lists of ICE, figures of the FBI and shapes of the Census Bureau are works of
the U.S. government. [LICENSE-DATA](../LICENSE-DATA) has the whole. Cite the name, the day of the data and the release:
"Comity, register of 287(g) agreements, data of DAY, release HASH", with the first twelve letters of the hash or more.

## Tables

${dictionaryMarkdown(tableMakers)}`
}

function glossary() {
  const [written = ''] = read('GLOSSARY.md').split(marker)
  const folders = readdirSync(join(root, 'src')).filter((folder) => typesIn(folder).length > 0)
  const tables = folders.map((folder) => {
    const rows = typesIn(folder).map(({ name, text, file }) => `| \`${name}\` | ${text} | ${file} |`)
    return `### In \`src/${folder}\`\n\n| name | what it is | file |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return `${written.trimEnd()}\n\n${marker}\n\n## Names in the code\n\n${tables.join('\n')}`
}

/** The exported types of a folder of src, each with the first sentence of its comment. */
function typesIn(folder) {
  const files = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
  return files.flatMap((file) => {
    const text = readFileSync(join(root, 'src', folder, file), 'utf8')
    const found = text.matchAll(
      /(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:declare |abstract )*(?:interface|type|class|enum) (\w+)/gm,
    )
    // A shape without a comment is explained by hand, in the part above; a test finds those that are not.
    return [...found].flatMap(([, comment = '', name]) =>
      comment === '' ? [] : { name, text: firstSentence(comment), file },
    )
  })
}

function firstSentence(comment) {
  const plain = comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [sentence = plain] = /^.*?[.;:](?= [-A-Z`]|$)/.exec(plain) ?? []
  return sentence.replaceAll('|', '\\|').replace(/[;:]$/, '.')
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
