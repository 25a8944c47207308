import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** How an item stands with an address: taken by it, there before it was registered, or given up. */
export type DeliveryState = 'delivered' | 'known' | 'given up'

interface Line {
  readonly delivery: string
  readonly state: DeliveryState
}

/** The log of what was delivered, in a home: a line each, on disk before the next item is posted. */
export class Deliveries {
  private readonly file: string
  private readonly done: Set<string>

  constructor(private readonly home: string) {
    this.file = join(home, 'deliveries.jsonl')
    this.done = new Set(
      existsSync(this.file) ? readFileSync(this.file, 'utf8').split('\n').flatMap(deliveryIn) : [],
    )
  }

  has(delivery: string): boolean {
    return this.done.has(delivery)
  }

  add(
    at: Date,
    state: DeliveryState,
    deliveries: readonly { delivery: string; hook: string; item: string }[],
  ): void {
    if (deliveries.length === 0) return
    mkdirSync(this.home, { recursive: true })
    const file = openSync(this.file, 'a')
    try {
      const lines = deliveries.map((one) => `${JSON.stringify({ at: at.toISOString(), state, ...one })}\n`)
      // A run that was killed may have left half a line: what follows must not be read as a part of it.
      writeSync(file, `\n${lines.join('')}`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    for (const { delivery } of deliveries) this.done.add(delivery)
  }
}

/** The name of a delivery: the same item to the same address has the same name, whenever it is tried. */
export function deliveryName(hook: string, item: { readonly id: string; readonly updated: string }): string {
  return createHash('sha256').update(`${hook}\n${item.id}\n${item.updated}`).digest('hex').slice(0, 32)
}

function deliveryIn(line: string): string[] {
  try {
    const { delivery } = JSON.parse(line) as Partial<Line>
    return typeof delivery === 'string' ? [delivery] : []
  } catch {
    return []
  }
}
