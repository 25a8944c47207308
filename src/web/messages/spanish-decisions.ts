import type { Motion, Outcome, StatedReason, VoteValue } from '../../model/decision.js'
import type { Conflict } from '../../query/decision-conflicts.js'
import type { Messages } from './messages.js'

const outcomes: Readonly<Record<Outcome, string>> = {
  scheduled: 'Programado',
  discussed: 'Debatido',
  deferred: 'Aplazado',
  revived: 'Retomado',
  passed: 'Aprobado',
  failed: 'No aprobado',
  withdrawn: 'Retirado',
  'signed-without-vote': 'Firmado sin votación',
}

const motions: Readonly<Record<Motion, string>> = {
  join: 'sobre incorporarse',
  leave: 'sobre retirarse',
  keep: 'sobre mantener el acuerdo',
  void: 'sobre anular el acuerdo',
  defer: 'sobre aplazarlo',
  other: 'sobre otro asunto',
}

const votes: Readonly<Record<VoteValue, string>> = {
  for: 'A favor',
  against: 'En contra',
  abstained: 'Abstención',
  recused: 'Recusación',
  absent: 'Ausente',
}

/** The same after a number of any size: `3 a favor, 1 abstención`. */
const counts: Readonly<Record<VoteValue, readonly [one: string, many: string]>> = {
  for: ['a favor', 'a favor'],
  against: ['en contra', 'en contra'],
  abstained: ['abstención', 'abstenciones'],
  recused: ['recusación', 'recusaciones'],
  absent: ['ausente', 'ausentes'],
}

const sides: Readonly<Record<StatedReason['side'], string>> = {
  for: 'a favor',
  against: 'en contra',
  neither: 'por ninguna de las partes',
}

const conflicts: Readonly<Record<Exclude<Conflict['about'], 'tally' | 'named' | 'vote'>, string>> = {
  day: 'El día',
  outcome: 'El resultado',
  unanimous: 'Si fue por unanimidad',
  mover: 'Quién presentó la moción',
  seconder: 'Quién la secundó',
}

/** Who decided, and how each voted. */
export const decisions: Messages['decisions'] = {
  heading: 'Quién decidió',
  intro:
    'Lo que decidieron distintos órganos, según fuentes ajenas a las listas de ICE. Cada decisión abre los votos, los motivos expuestos y las fuentes.',
  none: (name, day) => [
    'En el registro no consta ninguna decisión de un órgano sobre ',
    name,
    ' hasta el ',
    day,
    '. Eso no quiere decir que no la haya habido.',
  ],
  outcome: (of) => outcomes[of],
  deferralFailed: 'La moción de aplazarlo no se aprobó',
  motion: (of) => motions[of],
  vote: (of) => votes[of],
  item: (item) => `punto ${item}`,
  unanimous: 'por unanimidad',
  count: (vote, count) => `${count} ${counts[vote][count === '1' ? 0 : 1]}`,
  or: ' o ',
  notHeld: 'Cómo votó cada miembro no consta en el registro.',
  noVote: 'Ninguna fuente del registro menciona una votación al respecto.',
  missing: (counts) => `No constan en el registro los nombres de: ${counts}.`,
  votes: 'Votos',
  columns: { vote: 'Voto', counted: 'Recuento', members: 'Miembros que nombran las fuentes' },
  notCounted: 'ninguna fuente da el recuento',
  nobodyNamed: 'no consta en el registro',
  more: (counts) => `${counts} no constan en el registro`,
  elsewhere: 'otra fuente dice otra cosa',
  silentKinds: (kinds) => [
    'Ninguna fuente da el recuento de estos votos: ',
    kinds,
    '. Se desconoce cuántos fueron; no quiere decir que no hubiera ninguno.',
  ],
  movedBy: 'Presentó la moción',
  secondedBy: 'La secundó',
  reasons: 'Motivos expuestos',
  side: (of) => sides[of],
  differs: 'Las fuentes lo cuentan de distinta manera',
  conflict: ({ about, vote, member = '' }) => {
    const kind = vote === undefined ? '' : counts[vote][1]
    if (about === 'vote') return `El voto de ${member}`
    if (about === 'tally') return `Cuántos votos (${kind})`
    return about === 'named' ? `Se nombra a más miembros de los que se cuentan (${kind})` : conflicts[about]
  },
  maybe: 'Puede ser la misma que se cuenta aquí:',
  doubts: 'Dudas',
  sources: 'Fuentes',
  kinds: { minutes: 'acta', agenda: 'orden del día o expediente', other: '' },
  saidOn: (day) => ['con fecha del ', day],
  open: 'Abrir la fuente',
  ownPage: 'Esta decisión en su propia página',
  rule: 'Cómo se reúnen las fuentes en una sola decisión',
  pageTitle: (body, day) => `${body}, ${day}`,
  backTo: 'Todas las decisiones sobre',
  asJson: 'Lo mismo como datos',
  ref: (number) => `fuente ${number}`,
}
