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

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-record-'))
  copy = join(folder, 'record')
  compiled = join(folder, 'record.json')
  cpSync(recordFolder, copy, { recursive: true })
  compileRecord(copy, compiled)
})
after(() => rmSync(folder, { recursive: true }))

test('the compiled record holds the claims that the files hold', () => {
  assert.equal(JSON.stringify(readRecord(copy, compiled)), JSON.stringify(record))
  assert.equal(JSON.stringify(readRecord(copy, join(folder, 'missing.json'))), JSON.stringify(record))
})

test('a compiled record that is older than a file, or lacks one, or has one more, is not read', () => {
  writeFileSync(compiled, JSON.stringify({ files: ['florida/gone.yaml'], claims: [] }))
  assert.equal(readRecord(copy, compiled).length, record.length)
  writeFileSync(compiled, JSON.stringify({ files: recordFiles(copy), claims: [] }))
  assert.deepEqual(readRecord(copy, compiled), [])
  utimesSync(compiled, 0, 0)
  assert.equal(readRecord(copy, compiled).length, record.length)
})

test('a folder that is not there holds no record', () => {
  assert.deepEqual(readRecord(join(folder, 'nowhere'), join(folder, 'missing.json')), [])
})
