import { parentPort } from 'node:worker_threads'
import { loadConnectors } from './connectors.js'
import { openFile, type ReadResult, readSource } from './read-source.js'

/** What a worker is handed: a file to read, or the bytes of a member of an archive. */
export interface Task {
  readonly id: number
  readonly name: string
  readonly path?: string
  readonly bytes?: Uint8Array
}

const connectors = await loadConnectors()

parentPort?.on('message', ({ id, name, path, bytes }: Task) => {
  const result = readTask({
    id,
    name,
    ...(path === undefined ? {} : { path }),
    ...(bytes === undefined ? {} : { bytes }),
  })
  const buffers = 'text' in result ? [result.text, result.bytes] : []
  parentPort?.postMessage({ id, result }, [...new Set(buffers.map(({ buffer }) => buffer as ArrayBuffer))])
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
