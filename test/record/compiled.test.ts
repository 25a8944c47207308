import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { compileRecord, readRecord, recordFiles } from '../../src/cli/record.js'
import { record, recordFolder } from './held-in.js'

let folder = ''
let copy = ''
let compiled = ''

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-record-'))
  copy = join(folder, 'record')
  compiled = join(folder, 'record.json')
  cpSync(recordFolder, copy, { recursive: true })
  await compileRecord(copy, compiled)
})
after(() => rmSync(folder, { recursive: true }))

test('the compiled record holds the claims that the files hold', async () => {
  assert.equal(JSON.stringify(await readRecord(copy, compiled)), JSON.stringify(record))
  assert.equal(JSON.stringify(await readRecord(copy, join(folder, 'missing.json'))), JSON.stringify(record))
})

test('a compiled record that is older than a file, or lacks one, or has one more, is not read', async () => {
  writeFileSync(compiled, JSON.stringify({ files: ['florida/gone.yaml'], claims: [] }))
  assert.equal((await readRecord(copy, compiled)).length, record.length)
  writeFileSync(compiled, JSON.stringify({ files: recordFiles(copy), claims: [] }))
  assert.deepEqual(await readRecord(copy, compiled), [])
  utimesSync(compiled, 0, 0)
  assert.equal((await readRecord(copy, compiled)).length, record.length)
})

test('a folder that is not there holds no record', async () => {
  assert.deepEqual(await readRecord(join(folder, 'nowhere'), join(folder, 'missing.json')), [])
})
