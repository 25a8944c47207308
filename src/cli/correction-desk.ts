import { createHash } from 'node:crypto'
import type { Agency } from '../agencies/agency.js'
import { type DecisionAsked, DecisionConflict, type Paper, type Submissions } from '../api/submissions.js'
import { paperKind } from '../documents/paper.js'
import { canonical } from '../log/canonical.js'
import { LogError } from '../log/log.js'
import {
  type CorrectionBody,
  type CorrectionDocument,
  type CorrectionRequest,
  type DecidedState,
  decidedStates,
} from '../model/correction.js'
import { type Day, day } from '../model/day.js'
import type { Json, StoredDocument } from '../model/entry.js'
import { QuestionError, SourceError } from '../model/errors.js'
import { type CorrectionTold, correction, corrections, type ReplyTold } from '../query/corrections.js'
import { factAt } from '../query/fact.js'
import type { World } from '../query/world.js'
import { parseReply, parseRequest } from '../record/parse-correction.js'
import { checkedText, longest } from '../record/public-text.js'
import { correctionsBy, isOpen } from '../register/corrections.js'
import type { Context } from './context.js'

/** The world that a submission is held against, and what to do when the log has taken it. */
export interface Counter {
  /** The world with every correction that the log holds. */
  current(): Promise<World>
}

/** Takes in requests for corrections, decisions and replies: each is checked, then logged. */
export class CorrectionDesk implements Submissions {
  constructor(
    private readonly context: Context,
    private readonly counter: Counter,
  ) {}

  async request(text: string, paper?: Paper, file = 'request'): Promise<CorrectionTold> {
    const on = this.today()
    const { request, document: named } = parseRequest(text, { file, on })
    if ((named === undefined) !== (paper === undefined))
      throw new SourceError(`${file}, document`, 'the document that the request names', named ?? 'none named')
    const world = await this.counter.current()
    const { value: was } = factAt(world.now(), agencyOf(world, request.subject), request.about)
    const kept = paper === undefined ? undefined : keptPaper(paper)
    const body: CorrectionRequest = {
      ...request,
      ...(was === undefined ? {} : { was }),
      ...(kept === undefined ? {} : { document: kept.document }),
    }
    const stored = kept === undefined ? [] : [{ sha256: kept.document.sha256, bytes: kept.bytes }]
    const number = await this.append(`request:${hashOf(body)}`, body, stored)
    return await this.told(number)
  }

  async decide(number: number, { state, by, reason }: DecisionAsked): Promise<CorrectionTold> {
    const world = await this.counter.current()
    const found = correctionsBy(world.corrections.log).find((one) => one.number === number)
    if (found === undefined) throw new QuestionError(`no request for a correction has the number ${number}`)
    if (!isOpen(found))
      throw new DecisionConflict(`correction ${number} is ${found.state} already; a new request can be made`)
    const body: CorrectionBody = {
      kind: 'decision',
      request: number,
      state: decidedState(state),
      by: checkedText(by, 'by', longest.line),
      reason: checkedText(reason, 'reason', longest.reason),
      on: this.today(),
    }
    // The key counts the steps taken: of two decisions made at once the log takes the first and refuses the other.
    await this.append(`decision:${number}:${found.decisions.length + 1}`, body)
    return await this.told(number)
  }

  async reply(text: string, subject?: string, file = 'reply'): Promise<ReplyTold> {
    const on = this.today()
    const reply = parseReply(text, { file, on, subject })
    const world = await this.counter.current()
    const { value: was } = factAt(world.now(), agencyOf(world, reply.subject), reply.about)
    const body: CorrectionBody = { ...reply, ...(was === undefined ? {} : { was }) }
    const number = await this.append(`reply:${hashOf(body)}`, body)
    const { replies } = corrections(await this.counter.current(), { knownAt: on })
    const found = replies.find((one) => one.number === number)
    if (found === undefined) throw new LogError(`reply ${number}`, 'the reply just logged', 'none')
    return found
  }

  private today(): Day {
    return day(this.context.now().toISOString().slice(0, 10))
  }

  private async told(number: number): Promise<CorrectionTold> {
    const found = correction(await this.counter.current(), number, this.today())
    if (found === undefined) throw new LogError(`correction ${number}`, 'the request just logged', 'none')
    return found
  }

  /** Logs an entry and returns its number; one that is held already keeps the number that it has. */
  private async append(
    key: string,
    body: CorrectionBody,
    documents: readonly StoredDocument[] = [],
  ): Promise<number> {
    const log = await this.context.openLog('corrections')
    try {
      const [added] = await log.append([{ key, body: body as unknown as Json, documents }]).catch((error) => {
        throw error instanceof LogError && key.startsWith('decision:')
          ? new DecisionConflict('another decision on this correction was taken at the same time')
          : error
      })
      if (added !== undefined) return added.number
      for await (const entry of log.entries()) if (entry.key === key) return entry.number
      throw new LogError(key, 'the entry that the log holds', 'none')
    } finally {
      await log.close()
    }
  }
}

function agencyOf(world: World, id: string): Agency {
  const agency = world.now().agencies.get(id) ?? world.directory.byId(id)
  if (agency === undefined)
    throw new QuestionError(
      `subject: no agency ${JSON.stringify(id)} in the national directory or on any list; comity search finds ids`,
    )
  return agency
}

function decidedState(text: string): DecidedState {
  const found = decidedStates.find((state) => state === text)
  if (found === undefined)
    throw new QuestionError(`state: expected ${decidedStates.join(', ')}, found ${text}`)
  return found
}

function keptPaper({ name: given, bytes }: Paper): { document: CorrectionDocument; bytes: Uint8Array } {
  const name = checkedText(given.replace(/^.*[\\/]/s, ''), 'document, name', longest.line)
  const kind = paperKind(name, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { document: { sha256, name, kind, bytes: bytes.length }, bytes }
}

function hashOf(body: CorrectionBody): string {
  return createHash('sha256')
    .update(canonical(body as unknown as Json))
    .digest('hex')
}
