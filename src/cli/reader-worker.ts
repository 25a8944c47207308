import { parentPort } from 'node:worker_threads'
import { loadConnectors } from './connectors.js'
import { ListSender, type SentList } from './list-courier.js'
import { openFile, type ReadResult, type ReadSource, readSource, type Unread } from './read-source.js'

/** What a worker is handed: a file to read, or the bytes of a member of an archive. */
export interface Task {
  readonly id: number
  readonly name: string
  readonly path?: string
  readonly bytes?: Uint8Array
}

/** What a worker answers with: a list goes apart from the rest, shorter than it is. */
export interface Answer {
  readonly id: number
  readonly result: Unread | Omit<ReadSource, 'reading'>
  readonly list: SentList | undefined
}

const connectors = await loadConnectors()
const sender = new ListSender()

parentPort?.on('message', ({ id, name, path, bytes }: Task) => {
  const result = readTask({
    id,
    name,
    ...(path === undefined ? {} : { path }),
    ...(bytes === undefined ? {} : { bytes }),
  })
  if ('found' in result) return parentPort?.postMessage({ id, result, list: undefined } satisfies Answer)
  const { reading, ...rest } = result
  const list = reading?.kind === 'list' ? sender.send(reading) : undefined
  const buffers = [rest.text, rest.bytes, ...(list === undefined ? [] : [list.cells, list.rowNumbers])]
  const moved = [...new Set(buffers.map(({ buffer }) => buffer as ArrayBuffer))]
  parentPort?.postMessage({ id, result: rest, list } satisfies Answer, moved)
})

function readTask({ name, path, bytes }: Task): ReadResult {
  if (bytes !== undefined)
    return readSource(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, connectors)
  const opened = openFile(path ?? '', name)
  return Buffer.isBuffer(opened) ? readSource(ownCopy(opened), name, connectors) : opened
}

// Small files come in a slice of a shared pool, which cannot be handed over alone.
function ownCopy(bytes: Buffer): Buffer {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes
  const own = Buffer.alloc(bytes.byteLength)
  bytes.copy(own)
  return own
}
