import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceError } from '../../model/errors.js'

/** An address that is told of the new items of one feed. */
export interface Hook {
  readonly id: string
  readonly address: string
  /** The feed's address on this server: `/feeds/changes.json?state=FL`. */
  readonly feed: string
  /** What the signatures are made with; whoever takes the posts holds it too. */
  readonly secret: string
}

/** The addresses registered in a home. Only its owner may read them: they hold secrets. */
export class Hooks {
  private readonly file: string

  constructor(private readonly home: string) {
    this.file = join(home, 'webhooks.json')
  }

  all(): Hook[] {
    if (!existsSync(this.file)) return []
    let value: unknown
    try {
      value = JSON.parse(readFileSync(this.file, 'utf8'))
    } catch {
      throw new SourceError(this.file, 'JSON', 'something else')
    }
    if (Array.isArray(value) && value.every(isHook)) return value
    throw new SourceError(this.file, 'a list of id, address, feed and secret', 'something else')
  }

  add(address: string, feed: string): Hook {
    const hook = {
      id: randomBytes(4).toString('hex'),
      address,
      feed,
      secret: randomBytes(32).toString('base64url'),
    }
    this.write([...this.all(), hook])
    return hook
  }

  /** Whether there was one of that id. */
  remove(id: string): boolean {
    const all = this.all()
    const rest = all.filter((hook) => hook.id !== id)
    if (rest.length < all.length) this.write(rest)
    return rest.length < all.length
  }

  private write(hooks: readonly Hook[]): void {
    mkdirSync(this.home, { recursive: true })
    const next = `${this.file}.next`
    writeFileSync(next, `${JSON.stringify(hooks, undefined, 2)}\n`, { mode: 0o600 })
    renameSync(next, this.file)
  }
}

function isHook(value: unknown): value is Hook {
  const { id, address, feed, secret } = (value ?? {}) as Record<string, unknown>
  return [id, address, feed, secret].every((one) => typeof one === 'string')
}
