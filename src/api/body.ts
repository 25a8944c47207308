import { Problem } from './problem.js'

/** The body of a request as text, read no further than it may be long. */
export async function readBody(request: Request, most: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  const reader = (request.body ?? new ReadableStream<Uint8Array>({ start: (to) => to.close() })).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      bytes += value.byteLength
      if (bytes > most) throw tooLarge(most)
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    if (error instanceof TypeError)
      throw new Problem('bad-submission', { detail: 'body: expected text in UTF-8, found other bytes' })
    throw error
  }
}

function tooLarge(most: number): Problem {
  return new Problem('body-too-large', {
    detail: `expected a body of at most ${most} bytes`,
    expected: `at most ${most} bytes`,
  })
}
