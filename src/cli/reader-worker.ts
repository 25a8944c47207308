import { parentPort } from 'node:worker_threads'
import { loadConnectors } from './connectors.js'
import { ListSender, type SentList } from './list-courier.js'
import { openFile, type ReadDocument, type ReadSource, readDocument, type Unread } from './read-source.js'
import { withText } from './reading-text.js'

/** What a worker is handed: a file to read, or the bytes of a member of an archive. */
export interface Task {
  readonly id: number
  readonly name: string
  readonly path?: string
  readonly bytes?: Uint8Array
}

/** What a worker answers with: a list goes apart from the rest, shorter than it is and not yet written out. */
export type Answer =
  | { readonly id: number; readonly unread: Unread }
  | { readonly id: number; readonly read: Omit<ReadSource, 'reading'> }
  | { readonly id: number; readonly document: ReadDocument; readonly list: SentList }

const connectors = await loadConnectors()
const sender = new ListSender()

parentPort?.on('message', async ({ id, name, path, bytes }: Task) => {
  const opened =
    bytes === undefined
      ? openFile(path ?? '', name)
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const result = Buffer.isBuffer(opened) ? await readDocument(ownCopy(opened), name, connectors) : opened
  if ('found' in result) return answer({ id, unread: result }, [])
  const { reading, ...document } = result
  if (reading.kind === 'list') {
    const list = sender.send(reading)
    return answer({ id, document, list }, [document.bytes, list.cells, list.rowNumbers])
  }
  const { reading: _, ...read } = withText(document, reading)
  answer({ id, read }, [read.bytes, read.text])
})

function answer(one: Answer, moved: readonly (Uint8Array | Int32Array)[]): void {
  parentPort?.postMessage(one, [...new Set(moved.map(({ buffer }) => buffer as ArrayBuffer))])
}

// Small files come in a slice of a shared pool, which cannot be handed over alone.
function ownCopy(bytes: Buffer): Buffer {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes
  const own = Buffer.alloc(bytes.byteLength)
  bytes.copy(own)
  return own
}
