import type { Answer, Request } from './protocol.js'

/** What the server tells the page: where its worker and the published data stand, and its day. */
export interface Files {
  readonly worker: string
  readonly held: Readonly<Record<string, string>>
  readonly today: string
}

/** The worker, which answers one question after the other. */
export class Asking {
  isLoaded = false
  private worker: Worker | undefined
  private last: Promise<Answer> = Promise.resolve({ kind: 'loaded' })

  constructor(private readonly files: Files) {}

  load(): void {
    if (this.worker !== undefined) return
    this.worker = new Worker(this.files.worker, { type: 'module' })
    this.last = this.answered({ kind: 'load', held: this.files.held }).then((answer) => {
      this.isLoaded = answer.kind === 'loaded'
      // Where the record could not be had, the next question asks for it anew.
      if (!this.isLoaded) {
        this.worker?.terminate()
        this.worker = undefined
      }
      return answer
    })
  }

  ask(request: Request): Promise<Answer> {
    this.load()
    this.last = this.last.then((before) =>
      before.kind === 'failed' && !this.isLoaded ? before : this.answered(request),
    )
    return this.last
  }

  private answered(request: Request): Promise<Answer> {
    const { worker } = this
    if (worker === undefined) return Promise.resolve({ kind: 'failed', why: '' })
    return new Promise((resolve) => {
      worker.onmessage = (event: MessageEvent<Answer>) => resolve(event.data)
      worker.onerror = (event) => resolve({ kind: 'failed', why: event.message })
      worker.postMessage(request)
    })
  }
}
