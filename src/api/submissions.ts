import type { CorrectionTold, ReplyTold } from '../query/corrections.js'

/** Where submissions go: who runs the server keeps them. Each is in the answers when its promise resolves. */
export interface Submissions {
  /** A request for a correction, in YAML or JSON; one that is held already is told again. */
  request(text: string, paper?: Paper): Promise<CorrectionTold>
  /** What is decided of a request. */
  decide(number: number, decision: DecisionAsked): Promise<CorrectionTold>
  /** An agency's reply to a fact, in YAML or JSON. */
  reply(text: string): Promise<ReplyTold>
}

/** A document handed in with a request. */
export interface Paper {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A decision as handed in, not yet checked. */
export interface DecisionAsked {
  readonly state: string
  readonly by: string
  readonly reason: string
}

/** That a request cannot take the step asked for: it is decided already, or somebody else was first. */
export class DecisionConflict extends Error {
  override readonly name = 'DecisionConflict'
}
