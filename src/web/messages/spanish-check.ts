import type { Attribution, ClaimType, FlagKind, Modality } from '../../check/text-claim.js'
import type { SlotName, VerdictWord } from '../../verdict/verdict.js'
import type { ShownWords } from '../check/shown.js'
import type { Messages } from './messages.js'
import { values } from './spanish-check-values.js'
import { counted } from './spanish-count.js'

const verdicts: Readonly<Record<VerdictWord, string>> = {
  agrees: 'coincide con el registro',
  agrees_in_part: 'coincide en parte',
  differs: 'difiere del registro',
  record_conflicts: 'las fuentes del registro no concuerdan',
  silent: 'el registro no dice nada',
  not_checkable: 'ningún registro podría resolverlo',
  not_checked: 'no verificada',
}

const types: Readonly<Record<ClaimType, string>> = {
  'agreement.exists': 'un acuerdo',
  'agreement.status': 'un paso de un acuerdo',
  'agreement.motive': 'por qué participa una agencia',
  'participation.aggregate': 'cuántos participan',
  'stance.announced': 'lo que una agencia dice que hará',
  'stance.official': 'la postura de un funcionario',
  'statement.quote': 'una cita textual',
  'statement.reported': 'lo que se cuenta que alguien dijo',
  'law.mandate': 'lo que pide la ley',
  'law.ruling': 'lo que decidió un tribunal',
  'law.statement': 'lo que se dijo de la ley',
  'law.enacted': 'que se promulgó una ley',
  'law.encouraged': 'lo que alienta un estado',
  'law.trend': 'hacia dónde se mueven los estados',
  'law.penalty': 'una sanción prevista por la ley',
  'funding.amount': 'una cantidad de dinero',
  'funding.risk': 'dinero que se puede perder',
  'vote.result': 'una votación',
  'vote.member': 'cómo votó un miembro',
  'vote.margin': 'lo reñido de una votación',
  'personnel.count': 'cuántos oficiales',
  'personnel.training': 'capacitación de los oficiales',
  'personnel.authority': 'lo que pueden hacer los oficiales',
  'personnel.duties': 'lo que los oficiales siguen haciendo',
  'program.description': 'en qué consiste el programa',
  'outcome.crime': 'cifras de delitos',
  'event.count': 'un recuento de hechos',
  trend: 'una tendencia',
  demographic: 'quiénes viven allí',
  'reaction.public': 'lo que hizo el público',
  'concern.alleged': 'lo que se teme',
  'research.finding': 'lo que halló un estudio',
  'role.held': 'un cargo que alguien ocupa',
}

const modalities: Readonly<Record<Modality, string>> = {
  asserted: 'dicho abiertamente',
  presupposed: 'dicho de pasada, como sabido',
  hedged: 'dicho con reservas',
  alleged: 'alegado o temido',
  planned: 'previsto',
  denied: 'negado',
  at_issue: 'preguntado, pedido o condicional',
  opinion: 'una opinión',
}

const flags: Readonly<Record<FlagKind, string>> = {
  opinion: 'el juicio de quien escribe',
  prediction: 'una predicción',
  vague_attribution: 'atribuido a personas que no se nombran',
  unnamed_research: 'un estudio que no se nombra',
  vague_quantity: 'una cantidad sin cifra',
  unnamed_authority: 'un tribunal, un juez o una aclaración que no se nombra',
  internal_conflict: 'dos pasajes que no concuerdan',
  no_source_cited: 'el documento no cita ninguna fuente',
  undated: 'el documento no lleva fecha',
}

const slots: Readonly<Record<SlotName, string>> = {
  agreement: 'acuerdo',
  announcement: 'anunciado por',
  amount: 'cantidad',
  citation: 'cita legal',
  content: 'contenido',
  count: 'número',
  date: 'fecha',
  direction: 'sentido',
  duty: 'deber',
  hours: 'horas',
  model: 'modelo',
  office: 'cargo',
  outcome: 'resultado',
  person: 'persona',
  quote: 'palabras',
  reason: 'motivo',
  rule: 'norma',
  source_kind: 'tipo de fuente',
  stage: 'etapa',
  step: 'paso',
  supervision: 'supervisión',
  powers: 'facultades',
  tally: 'recuento',
  training: 'capacitación',
  unanimous: 'unanimidad',
  vote: 'voto',
  where: 'dónde',
}

const resolved: Readonly<Record<NonNullable<Attribution['speaker']>['resolvedBy'], string>> = {
  text: '',
  continued: ', como continuación de la cita anterior',
  pronoun: ', deducido de un pronombre',
  person: ', según lo indicó una persona',
}

const searched = {
  lists: (count: number) => counted(count, 'lista'),
  record: (count: number) => counted(count, 'afirmación del registro', 'afirmaciones del registro'),
  law: (count: number) => counted(count, 'entrada de la ley', 'entradas de la ley'),
}

/** The words around a checked document: what is read there, and how to move in it. */
export const shown: ShownWords = {
  verdict: (word) => verdicts[word],
  type: (type) => types[type],
  modality: (modality) => modalities[modality],
  flag: (kind) => flags[kind],
  slot: (slot) => slots[slot],
  claims: (count) => (count === 1 ? 'Se leyó 1 afirmación' : `Se leyeron ${count} afirmaciones`),
  noClaims: 'No se halló en el texto ninguna afirmación de un tipo que este lector conozca.',
  text: 'El texto, con sus afirmaciones marcadas',
  panel: 'Las afirmaciones',
  counts:
    'Cuántas afirmaciones tienen cada resultado. No es una puntuación: cada número lleva a la primera de ellas.',
  numbered: (number, verdict, words) => `Afirmación ${number}, ${verdict}: ${words}`,
  backToText: (number) => `Volver a la afirmación ${number} en el texto`,
  saidBy: (name, office, by) => `Lo dijo ${name}${office === undefined ? '' : `, ${office}`}${resolved[by]}`,
  ownWords: 'Lo dice el propio texto.',
  vague: 'Atribuido a personas que no se nombran.',
  ambiguous: 'No se puede saber quién lo dice.',
  denies: 'Las palabras dicen que no es así.',
  then: (day) => `Según el registro al ${day}`,
  now: (on, knownAt) =>
    on === knownAt
      ? `Según lo que se sabía el ${knownAt}`
      : `Los hechos del ${on}, según lo que se sabía el ${knownAt}`,
  thenAndNow: (day, knownAt) => `Al ${day}, y según lo que se sabía el ${knownAt}`,
  dates: (then, knownAt) =>
    then === undefined
      ? `No se conoce la fecha del texto, así que solo se compara con el registro al ${knownAt}. Indique arriba su fecha para ver qué se podía saber entonces.`
      : `Comparado con el registro al ${then}, y con los hechos de ese día según lo que se sabía el ${knownAt}.`,
  whether: (speaker, verdict) => `Si ${speaker} lo dijo: ${verdict}.`,
  slotLine: (said, held, verdict) =>
    `el texto: ${said}; el registro: ${held.length === 0 ? 'no consta nada' : held.join(' · ')} (${verdict})`,
  slotVerdicts: {
    agrees: 'coincide',
    differs: 'difiere',
    record_conflicts: 'las fuentes no concuerdan',
    silent: 'no dice nada',
    not_checkable: 'no se puede verificar',
  },
  coverage: (what, count, from, to) =>
    `Se buscó en: ${searched[what](count)}${from === null || to === null ? '' : `, del ${from} al ${to}`}.`,
  wouldSettle: (what) => `Lo resolvería: ${what}.`,
  candidates: 'Puede referirse a:',
  evidence: (count) => (count === 1 ? 'La prueba' : `Las pruebas (${count})`),
  row: 'abrir la fila',
  source: 'abrir la fuente',
  care: 'Pasajes que deben leerse con cuidado',
  careNote: 'No afirman nada que un registro pueda resolver, o no dicen quién lo dice.',
  keys: 'Teclas: J y K, o las flechas sobre un número, pasan de una afirmación a otra; Intro abre una; Escape vuelve al texto.',
  about: (facts) => facts.join(' · '),
  published: {
    declared: 'publicado el',
    inferred: 'publicado, según se deduce de su dirección, el',
    unknown: 'de fecha desconocida',
  },
}

/** The words of the page that checks a document. */
export const check: Messages['check'] = {
  ...shown,
  values,
  title: 'Verificar este artículo',
  lead: 'Pegue un texto. Cada afirmación se compara con el registro, con la fuente de cada respuesta.',
  description:
    'Pegue una noticia, un comunicado o un acta: cada afirmación sobre acuerdos 287(g) se compara con el registro público, a la fecha del texto y a la de hoy.',
  note: 'Un resultado habla del registro, no de la verdad: “difiere” indica que una fuente del registro lo cuenta de otro modo, y “no dice nada”, que ninguna lo cuenta. No se puntúa ni un texto ni a quien lo publica.',
  private:
    'El texto se queda en este navegador. El registro viene a él (alrededor de 1.5 MB), y nada del texto se envía.',
  posted:
    'Sin JavaScript, o hasta que se cargue, el texto se envía a este servidor, que lo lee una vez y no conserva nada de él.',
  textLabel: 'El texto',
  fileLabel: 'O un archivo (.txt o .html)',
  publishedLabel: 'Fecha de publicación',
  sourceLabel: 'Medio o dirección',
  button: 'Verificar',
  loading: 'Se está cargando el registro…',
  reading: 'Se está leyendo el texto…',
  done: (claims) => `${claims}.`,
  failed: (why) => `No se pudo leer: ${why}`,
  save: {
    json: 'Guardar como JSON',
    annotations: 'Guardar como Web Annotations',
    claimReviews: 'Guardar lo confirmado como ClaimReview',
    reviews: 'Guardar mis revisiones',
  },
  review: {
    title: 'Revisarla',
    state: (state, on = '') =>
      ({
        unreviewed: 'Nadie la ha revisado todavía.',
        accepted: `Aceptada el ${on}.`,
        edited: `Rectificada el ${on}.`,
      })[state],
    accept: 'Está bien leída',
    edit: 'Rectificarla',
    reject: 'No es una afirmación de este tipo',
    slots: 'Lo que dice, por ejemplo count=3, stage=selected',
    speaker: 'Quién lo dice',
    words: 'Por qué',
    by: 'una persona que leyó el texto',
    load: 'Revisiones para aplicar de nuevo (.jsonl)',
    note: 'Las revisiones se quedan en este navegador hasta que se guarden.',
  },
  method: 'Cómo se verifica',
}
