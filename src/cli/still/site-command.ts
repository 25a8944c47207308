import { QuestionError } from '../../model/errors.js'
import { type Call, type Command, textOf } from '../command.js'
import { asOf, type Context, stateFrom } from '../context.js'
import { exportSite } from './export-site.js'

/** The options of `comity export --site`. */
export const siteOptions: Command['options'] = {
  site: {
    type: 'string',
    value: 'DIR',
    help: 'write the whole site, for any host of files, as of --on or today',
  },
  base: {
    type: 'string',
    value: 'ADDRESS',
    help: 'with --site: where the files will stand, for what must name it: sitemaps and cards',
  },
  live: {
    type: 'string',
    value: 'ADDRESS',
    help: 'with --site: a server that answers what files cannot, to lead to',
  },
  state: { type: 'string', value: 'STATE', help: "with --site: draw this state's agencies alone" },
}

/** Writes the site, and tells what that came to. */
export async function runSite(folder: string, call: Call, context: Context): Promise<number> {
  const { on, knownAt } = asOf(call, context)
  if (textOf(call, 'known-at') !== undefined && knownAt !== on)
    throw new QuestionError('--known-at: a site of files tells of one day, expected that of --on')
  const state = stateFrom(call)
  const asked = {
    on,
    states: state === undefined ? [] : [state.toLowerCase()],
    base: originOf(call, 'base'),
    live: originOf(call, 'live'),
  }
  const summary = await exportSite(context, folder, asked, progress(context))
  if (call.json) {
    context.out(JSON.stringify(summary, undefined, 2))
    return 0
  }
  const { files, bytes, written, removed, seconds, kinds } = summary
  for (const [kind, [count, milliseconds]] of Object.entries(kinds).sort(([, [, a]], [, [, b]]) => b - a))
    context.out(`${kind}: ${count}, ${perSecond(count, milliseconds)} a second and core`)
  context.out(
    `${files} files, ${Math.round(bytes / 1e6)} MB, ${written} written, ${removed} removed, in ${seconds} s: ${folder}`,
  )
  return 0
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / Math.max(milliseconds, 0.001)) * 1000)
}

/** An address such as `https://example.org`: the site stands at the root of its host. */
function originOf(call: Call, option: string): string | undefined {
  const text = textOf(call, option)
  if (text === undefined) return undefined
  const found = /^(https?:\/\/[^\s/?#]+)\/?$/.exec(text)?.[1]
  if (found === undefined)
    throw new QuestionError(
      `--${option}: expected the address of a host such as https://example.org, found ${JSON.stringify(text)}`,
    )
  return found
}

/** Tells who watches how many files there are by now, every two seconds. */
function progress({ interactive, err }: Context): (files: number) => void {
  let told = performance.now()
  return (files) => {
    if (!interactive || performance.now() - told < 2_000) return
    told = performance.now()
    err(`  ${files} files`)
  }
}
