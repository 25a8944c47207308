import type { CorrectionEffect, CorrectionFilter } from '../../query/corrections.js'
import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

const states: Readonly<Record<CorrectionFilter, string>> = {
  open: 'Abierta',
  overdue: 'Fuera de plazo',
  received: 'Recibida',
  'under-review': 'En revisión',
  'needs-more': 'A la espera de más datos del solicitante',
  accepted: 'Aceptada',
  rejected: 'No aceptada',
  withdrawn: 'Retirada por el solicitante',
}

const effects: Readonly<Record<CorrectionEffect, string>> = {
  'withdraws the claim': 'Si se acepta, la afirmación deja de contar; sigue visible aquí.',
  'replaces the claim': 'Si se acepta, otra afirmación ocupa su lugar; la anterior sigue visible aquí.',
  'adds a claim': 'Si se acepta, se añade una afirmación al registro, con esta corrección como fuente.',
  'marks as disputed':
    'Si se acepta, el dato se marca como disputado. Lo que imprime una lista queda como está impreso.',
}

/** Corrections and replies: the public log, one request, and what stands beside a fact. */
export const correctionsText: Messages['correctionsText'] = {
  title: 'Correcciones y respuestas',
  heading: 'Correcciones y respuestas',
  text: (days) =>
    `Una oficina pública puede pedir que se rectifique un dato, en un archivo o por la API, con un documento. Cada solicitud tiene un número y una fecha límite: se decide en un plazo de ${counted(days, 'día laborable', 'días laborables')} (de lunes a viernes; los festivos cuentan). El valor anterior sigue visible con quién lo pidió, por qué y cuándo. Los documentos que acompañan a una solicitud se conservan y no se publican.`,
  ofAgency: (name) => ['De ', name, '. '],
  all: 'Todas las agencias',
  state: (state) => states[state],
  filter: (filter) => states[filter],
  stateLabel: 'Situación',
  anyState: 'Cualquiera',
  show: 'Mostrar',
  requests: 'Solicitudes',
  none: 'No se ha hecho ninguna solicitud de corrección.',
  noneHere: 'Ninguna solicitud está en esa situación.',
  number: (number) => `Corrección ${number}`,
  overdue: 'fuera de plazo',
  due: (day) => ['plazo hasta el ', day],
  wasDue: (day) => ['fuera de plazo desde el ', day],
  agency: 'Agencia',
  fact: 'Dato',
  was: 'El registro mostraba',
  wasStruck: 'Antes',
  silent: 'nada: el registro no decía nada',
  proposed: 'Se pide',
  now: 'Ahora',
  why: 'Por qué',
  by: 'Quién',
  received: 'Recibida',
  askedOn: (day) => ['solicitada el ', day],
  dueLabel: 'Plazo',
  document: 'Documento',
  documentText: (facts) => `${facts.name}, ${facts.bytes} bytes, no publicado; SHA-256 `,
  claim: 'Afirmación aportada',
  effect: 'Qué efecto tiene',
  effectText: (effect) => effects[effect],
  steps: 'Qué fue de ella',
  noSteps: 'Todavía no se ha decidido nada.',
  step: (state, role) => `${state}, por ${role}`,
  office: (office, organisation) => `${office}, ${organisation}`,
  replies: 'Respuestas',
  repliesText:
    'Lo que dicen las agencias sobre un dato, en sus propias palabras. Una respuesta no cambia nada en el dato.',
  noReplies: 'Ninguna agencia ha respondido a un dato.',
  replyBy: (who, day) => ['Respuesta de ', who, ', ', day, ':'],
  replaced: (number) => `Una respuesta posterior (${number}) ocupa su lugar.`,
  own: 'Las correcciones del propio registro',
  ownText:
    'Valores que quienes mantienen este registro encontraron equivocados en él y rectificaron. Lo que las listas de ICE imprimen mal se indica junto a la lista.',
  noOwn: 'Ninguna hasta ahora.',
  back: 'Todas las correcciones y respuestas',
  here: 'Correcciones y respuestas',
  openHere: (number, fact, due) => [number, ` está abierta (${fact}; `, due, ').'],
  asJson: 'Lo mismo como datos',
  beside: {
    open: (number, due) => [number, ' pide otro valor: ', due, '.'],
    disputed: (who, says) => `Disputado. ${who} dice: “${says}”`,
    decided: (number, day, role, reason) => [number, ', ', day, `, ${role}: ${reason}`],
    instead: (was, now, who) => ['Antes: ', was, ` Ahora: ${now}. A solicitud de ${who}.`],
    added: (now, who) => `Añadido: ${now}. A solicitud de ${who}.`,
  },
}
