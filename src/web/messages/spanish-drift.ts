import type { Change, ChangeKind, DriftRelation } from '../../check/drift/drift.js'
import type { SaidValue } from './english-drift.js'
import type { Messages } from './messages.js'
import { values as told } from './spanish-check-values.js'

const relations: Readonly<Record<DriftRelation, string>> = {
  quote_verbatim: 'citado palabra por palabra',
  quote_altered: 'citado con otras palabras',
  quote_to_paraphrase: 'una cita, contada sin sus comillas',
  kept: 'contado igual',
  strengthened: 'contado con más fuerza',
  weakened: 'contado con menos fuerza',
  changed: 'contado de otro modo',
  speaker_changed: 'atribuido a otra persona',
  compare: 'de palabras parecidas, por comparar',
  dropped: 'solo en la fuente',
  no_counterpart: 'no hallado en esta fuente',
  conflicts_with_itself: 'dos pasajes del documento que no concuerdan',
}

const kinds: Readonly<Record<ChangeKind, string>> = {
  stage: 'Etapa de los oficiales',
  step: 'Paso del acuerdo',
  source_kind: 'Tipo de fuente',
  certainty: 'Certeza',
  degree: 'Grado',
  number: 'Número',
  speech_act: 'Palabra con que se dice',
  speaker: 'Quién lo dice',
  date: 'Fecha',
  value: 'Lo que se cuenta',
}

const ways: Readonly<Record<Change['way'], string>> = {
  stronger: 'más',
  weaker: 'menos',
  changed: 'ninguno es más',
}

const values: Readonly<Record<SaidValue, string>> = {
  ...told,
  active: 'en funciones',
  statute: 'una ley',
  ruling: 'un fallo',
  order: 'una orden',
  party_statement_in_court: 'lo que una parte dijo ante el tribunal',
  ag_opinion: 'un dictamen de un fiscal general',
  letter: 'una carta',
  press: 'la prensa',
  unspecified: 'una fuente sin nombre',
  asserted: 'dicho abiertamente',
  presupposed: 'dicho de pasada, como sabido',
  hedged: 'dicho con reservas',
  alleged: 'alegado o temido',
  denied: 'negado',
  at_issue: 'preguntado, pedido o condicional',
  opinion: 'una opinión',
  passed: 'aprobado en votación',
  up: 'al alza',
  down: 'a la baja',
  offered: 'ofrecido',
  appropriated: 'asignado en presupuesto',
  applied: 'solicitado',
  awarded: 'adjudicado',
  paid: 'pagado',
  'at-risk': 'en riesgo',
  cost: 'un costo',
}

/** The words of the page that holds texts against one another. */
export const drift: Messages['drift'] = {
  title: 'Comparar un texto con sus fuentes',
  lead: 'Pegue un texto y las fuentes de las que puede venir. Cada pasaje aparece junto al que le dio origen, con lo que su redacción conserva y lo que cambia.',
  description:
    'Pegue una nota y sus fuentes sobre acuerdos 287(g): qué citas se alteraron, qué se cuenta con más o menos fuerza, y qué texto es reescritura de cuál.',
  note: 'Una redacción distinta no es un error. Un pasaje que no se halla puede venir de una fuente que no se dio aquí.',
  link: 'Comparar un texto con sus fuentes',
  check: 'Verificar un texto con el registro',
  private:
    'Los textos se quedan en este navegador. El registro viene a él (alrededor de 1.5 MB), y nada de los textos se envía.',
  posted:
    'Sin JavaScript, o hasta que se cargue, los textos se envían a este servidor, que los lee una vez y no conserva nada de ellos.',
  document: 'El documento',
  source: (number) => `Fuente ${number}`,
  more: 'Más fuentes',
  text: 'Su texto',
  day: 'Fecha de publicación',
  name: 'Nombre o dirección',
  button: 'Comparar',
  loading: 'Se está cargando el registro…',
  reading: 'Se están leyendo los textos…',
  failed: (why) => `No se pudieron leer: ${why}`,
  tooFew: 'Pegue el documento y al menos una fuente.',
  passages: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
  beside: (document, source) => `${document} junto a ${source}`,
  counts: 'Cuántos pasajes hay en cada relación. Cada número lleva al primero.',
  pairs: 'Los pasajes, par por par',
  keys: 'Teclas: J y K, o las flechas sobre un número, pasan de un par a otro; Intro lleva a lo que se cuenta de él; Escape vuelve al texto.',
  numbered: (number, relation, words) => `Par ${number}, ${relation}: ${words}`,
  inDocument: 'Documento',
  inSource: 'Fuente',
  relation: (relation) => relations[relation],
  kind: (kind) => kinds[kind],
  way: (way) => ways[way],
  value: (value) => (values as Readonly<Record<string, string>>)[value] ?? value,
  change: (kind, from, to, way) => `${kind}: de “${from}” a “${to}” (${way}).`,
  degree: (kind, way) => `${kind}: ${way}.`,
  asFact: (name) => `La fuente cuenta que lo dijo ${name}; el documento lo dice por sí mismo.`,
  range: (from, to) => `de ${from} a ${to}`,
  orMore: (from) => `${from} o más`,
  leftOut: (words) => `Omitido: “${words}”.`,
  putIn: (words) => `Añadido: “${words}”.`,
  saidBy: (name) => `dicho por ${name}`,
  notCheckable: 'Ningún registro podría resolverlo.',
  nothing: 'En los textos no se halló ninguna afirmación de un tipo que este lector conozca.',
  lineage: {
    title: 'Qué texto tiene las palabras de cuál',
    note: 'Trazado a partir de las citas de seis palabras o más que los textos comparten y de las afirmaciones que tienen en común, en el orden de sus fechas. Las palabras compartidas no dicen quién copió a quién donde las fechas no lo indican.',
    drawing: (texts, links) =>
      `Textos en el orden de sus fechas: ${texts}; con las palabras de otro: ${links}.`,
    noDay: 'fecha desconocida',
    first: (name) => `${name}: ningún texto de fecha anterior dado aquí tiene sus palabras.`,
    link: (name, source, quotations, claims) =>
      `${name} tiene palabras de ${source}: ${quotations === 1 ? '1 cita' : `${quotations} citas`}${claims === 0 ? '' : ` y ${claims === 1 ? '1 afirmación' : `${claims} afirmaciones`} en común`}.`,
    noOrder: 'Cuál fue primero no lo indican sus fechas.',
    columns: {
      text: 'Texto',
      day: 'Fecha',
      of: 'Tiene las palabras de',
      quotations: 'Citas compartidas',
      claims: 'Afirmaciones en común',
    },
    noOther: 'ninguno de los dados aquí',
    none: 'ninguna',
    twice: 'Los textos iguales letra por letra se cuentan una vez.',
    facts: 'Cómo viajó la redacción de cada hecho',
    factsNote:
      'Primero la primera versión. Los hechos cuya redacción cambió van antes que los que quedaron igual.',
    firstTelling: 'contado aquí por primera vez',
    from: (relation, source) => `${relation}, junto a ${source}`,
  },
}
