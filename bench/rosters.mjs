// Rebuilds the history from every list, and holds the time against a plain parse of the same files.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function bench(words) {
  const at = words.indexOf('--files')
  const folder = resolve(at < 0 ? join(root, '..', 'shared', 'rosters', 'files') : words[at + 1])
  const quiet = words.includes('--json')
  const say = quiet ? () => {} : console.log
  if (!existsSync(folder)) {
    console.error(
      `no lists at ${folder}: this benchmark reads the archived lists; name their folder with --files DIR`,
    )
    return 1
  }
  say(`lists: ${readdirSync(folder).length} files in ${folder}`)
  const home = mkdtempSync(join(tmpdir(), 'comity-bench-'))
  try {
    const { baseline, rebuilt, ratio } = middle([1, 2, 3].map(() => pair(folder, home)))
    say(`baseline, SheetJS parsing alone: ${baseline.seconds.toFixed(2)} s, ${baseline.rows} rows`)
    say(
      `rebuild, files to log on disk to register, of three pairs that with the middle ratio: ${rebuilt.seconds.toFixed(2)} s, ${Math.round(rebuilt.files / rebuilt.seconds)} files/s, ${Math.round(rebuilt.rows / rebuilt.seconds)} rows/s, peak ${rebuilt.peakMB} MB, ratio to baseline ${ratio.toFixed(3)}`,
    )
    const oneList = step('one-list', folder, home)
    say(
      `one new list to answers, the middle one of ${oneList.lists}: ${oneList.ms.toFixed(0)} ms; the first: ${oneList.first.toFixed(0)} ms`,
    )
    const status = step('status', folder, home)
    say(`status, once loaded: ${status.ms.toFixed(3)} ms`)
    const startup = startUp()
    say(`start-up, process to first answer: ${startup.ms.toFixed(0)} ms`)
    const round = (value, digits) => Number(value.toFixed(digits))
    console.log(
      JSON.stringify({
        rebuild: {
          files: rebuilt.files,
          rows: rebuilt.rows,
          seconds: round(rebuilt.seconds, 2),
          ratio: round(ratio, 3),
          peakMB: rebuilt.peakMB,
          baselineSeconds: round(baseline.seconds, 2),
        },
        oneList: { ms: round(oneList.ms, 1), first: round(oneList.first, 1) },
        status: { ms: round(status.ms, 3) },
        startup: { ms: round(startup.ms, 0) },
      }),
    )
    return 0
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Each step is a process of its own, so that none is warmed, or burdened, by another. */
function step(name, folder, home) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bench', 'rosters-step.mjs'), name, folder, home],
    { encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, DATABASE_URL: '' } },
  )
  if (status !== 0) throw new Error(`step ${name} failed: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

/** A baseline with a rebuild right after it: a machine that others share is faster at one time than at another. */
function pair(folder, home) {
  const baseline = step('baseline', folder, home)
  const rebuilt = step('rebuild', folder, home)
  return { baseline, rebuilt, ratio: rebuilt.seconds / baseline.seconds }
}

/** Of three pairs the one whose ratio is neither the least nor the greatest. */
function middle(pairs) {
  return pairs.sort((a, b) => a.ratio - b.ratio)[1]
}

function startUp() {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'bin', 'comity.mjs'),
        'status',
        'us-fl/miami-police-department',
        '--json',
        '--home',
        join(tmpdir(), 'comity-none'),
      ],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(stderr)
    return performance.now() - start
  })
  return { ms: runs.sort((a, b) => a - b)[2] }
}
