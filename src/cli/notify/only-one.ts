import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceError } from '../../model/errors.js'

/** Does something while no other process does it for the same home: two would tell everything twice. */
export async function onlyOne<T>(home: string, work: () => Promise<T>): Promise<T> {
  const file = join(home, 'notify.lock')
  mkdirSync(home, { recursive: true })
  take(file)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (runs(holder))
      throw new SourceError(file, 'no other notify for this home', `one that runs as ${holder}`)
    // Whoever held it was killed.
    rmSync(file, { force: true })
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
  }
}

function runs(pid: number): boolean {
  // In a container each start may have the number of the one before.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
