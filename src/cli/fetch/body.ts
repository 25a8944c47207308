import { SourceError } from '../../model/errors.js'

/** The bytes of an answer; one that is longer than allowed is left unread and refused. */
export async function readBody(response: Response, address: string, mostBytes: number): Promise<Buffer> {
  const tooLong = (found: string) => new SourceError(address, `at most ${mostBytes} bytes`, found)
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > mostBytes) {
    await response.body?.cancel()
    throw tooLong(`${announced} bytes`)
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    length += part.byteLength
    if (length > mostBytes) throw tooLong('more')
  }
  return Buffer.concat(parts)
}
