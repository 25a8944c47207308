import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

/** A server on this machine, with the requests that it saw; it ends with the tests of its file. */
export interface Served {
  readonly base: string
  readonly seen: IncomingMessage[]
}

/** Serves what `answer` writes; `nth` counts the requests for one path from 1. */
export async function served(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
): Promise<Served> {
  const seen: IncomingMessage[] = []
  const server: Server = createServer((request, response) => {
    seen.push(request)
    answer(request, response, seen.filter(({ url }) => url === request.url).length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}
