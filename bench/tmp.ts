import { readdirSync, readFileSync } from 'node:fs'
import { readWorkbook } from '../src/documents/workbook.js'
const dir = '../shared/rosters/files/'
const files = readdirSync(dir)
const t0 = performance.now()
let rows = 0
const heads = new Map<string, number>()
const out: unknown[] = []
for (const f of files) {
  const wb = readWorkbook(readFileSync(dir + f), f)
  rows += wb.sheets[0]!.rows.length
  const h = wb.sheets.map(s=>s.name+':'+JSON.stringify(s.rows[0]?.cells)).join(' ## ')
  heads.set(h, (heads.get(h) ?? 0) + 1)
  if (process.argv[2]) out.push({ f, ...wb })
}
console.log(files.length, rows, performance.now() - t0, process.memoryUsage().rss / 1e6)
for (const [h, n] of heads) console.log(n, h.slice(0,600))
if (process.argv[2]) (await import('node:fs')).writeFileSync('/tmp/dump/all.jsonl', out.map(x => JSON.stringify(x)).join('\n'))
