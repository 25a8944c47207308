// Asks a server `status` of many agencies from a second process on loopback: requests a second, the slowest in a
// hundred, and the server's own processor time for each request. `--core N` holds the server to one core (`taskset`).
import { fork, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const connections = 16

export async function bench(words) {
  const say = words.includes('--json') ? () => {} : console.log
  const seconds = Number(wordAfter(words, '--seconds') ?? 10)
  const home = mkdtempSync(join(tmpdir(), 'comity-bench-'))
  const server = fork(fileURLToPath(new URL('api-server.mjs', import.meta.url)), [home], {
    execArgv: words.includes('--profile')
      ? ['--cpu-prof', `--cpu-prof-dir=${wordAfter(words, '--profile')}`]
      : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    const { address } = await messageOf(server)
    const core = wordAfter(words, '--core')
    if (core !== undefined) hold(server.pid, core)
    const paths = await addresses(address)
    say(`${paths.length} agencies on lists, ${connections} connections`)
    const first = await load(server, address, paths, { requests: paths.length })
    say(`each asked for the first time: ${told(first)}`)
    const days = paths.map((path) => `${path}&on=2025-09-02`)
    const other = await load(server, address, days, { requests: days.length })
    say(`each asked of another day: ${told(other)}`)
    const again = await load(server, address, paths, { seconds })
    say(`asked again and again: ${told(again)}`)
    const packed = await load(server, address, paths, {
      seconds: seconds / 2,
      headers: 'accept-encoding: gzip\r\n',
    })
    say(`the same, packed: ${told(packed)}`)
    console.log(JSON.stringify({ agencies: paths.length, first, other, again, packed }))
    return 0
  } finally {
    const ended = new Promise((done) => server.once('exit', done))
    server.send('stop')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}

function wordAfter(words, name) {
  const at = words.indexOf(name)
  return at < 0 ? undefined : words[at + 1]
}

/** Holds a process with all of its threads to one core; the load comes from any. */
function hold(pid, core) {
  const { status, error } = spawnSync('taskset', ['-acp', core, String(pid)], { stdio: 'ignore' })
  if (status !== 0) throw error ?? new Error(`taskset -acp ${core}: ${status}`)
}

function told({ requests, perSecond, p50, p99, cpuMicros, perCoreSecond }) {
  return `${requests} requests, ${perSecond}/s, p50 ${p50} ms, p99 ${p99} ms; server ${cpuMicros} µs of processor a request: ${perCoreSecond}/s of one core`
}

/** The status of every agency that lists name, in an order that is no list's but always the same. */
async function addresses(address) {
  const agencies = await (await fetch(`${address}/v1/agencies`)).json()
  const shuffled = agencies.map(({ id }, at) => [(at * 7919) % agencies.length, `/v1/status?agency=${id}`])
  return shuffled.sort(([a], [b]) => a - b).map(([, path]) => path)
}

/** Asks over and over, on each connection one question after the other. */
async function load(server, address, paths, { requests = Infinity, seconds = Infinity, headers = '' }) {
  const { hostname, port } = new URL(address)
  const asked = paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\n${headers}\r\n`)
  const times = []
  let next = 0
  server.send('cpu')
  const before = await messageOf(server)
  const start = performance.now()
  const until = start + seconds * 1000
  const take = () =>
    next >= requests || performance.now() >= until ? undefined : asked[next++ % asked.length]
  await Promise.all(
    Array.from({ length: connections }, () => converse({ hostname, port: Number(port) }, take, times)),
  )
  const elapsed = (performance.now() - start) / 1000
  server.send('cpu')
  const after = await messageOf(server)
  times.sort((a, b) => a - b)
  const at = (share) => Number(times[Math.floor(times.length * share)].toFixed(2))
  const cpuMicros = (after.cpu - before.cpu) / times.length
  return {
    requests: times.length,
    perSecond: Math.round(times.length / elapsed),
    p50: at(0.5),
    p99: at(0.99),
    cpuMicros: Math.round(cpuMicros),
    perCoreSecond: Math.round(1e6 / cpuMicros),
  }
}

/** One connection that is kept alive. An answer that is not 200 ends the run. */
function converse({ hostname, port }, take, times) {
  return new Promise((done, failed) => {
    const socket = connect(port, hostname)
    socket.setNoDelay(true)
    let started = 0
    let wanted = -1
    let got = 0
    let head = ''
    const ask = () => {
      const question = take()
      if (question === undefined) {
        socket.end()
        done()
        return
      }
      started = performance.now()
      socket.write(question)
    }
    socket.on('connect', ask)
    socket.on('error', failed)
    socket.on('data', (bytes) => {
      if (wanted < 0) {
        head += bytes.latin1Slice()
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith('HTTP/1.1 200')) return failed(new Error(head.slice(0, 200)))
        wanted = Number(/content-length: (\d+)/i.exec(head.slice(0, end))?.[1])
        got = head.length - end - 4
      } else got += bytes.length
      if (got < wanted) return
      times.push(performance.now() - started)
      wanted = -1
      head = ''
      ask()
    })
  })
}

function messageOf(child) {
  return new Promise((done, failed) => {
    child.once('message', done)
    child.once('error', failed)
  })
}
