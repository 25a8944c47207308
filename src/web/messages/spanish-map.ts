import type { Messages } from './messages.js'
import { counted, formFor, number } from './spanish-count.js'

export const map: Messages['map'] = {
  heading: 'Dónde, y desde cuándo',
  text: 'Cada condado según en qué punto estaban los acuerdos de sus agencias. Al pulsar un estado se ven sus agencias.',
  textState:
    'Cada estado según cuántos acuerdos de sus agencias están en la lista. Al pulsar un estado se ven sus agencias.',
  textLaw:
    'Los acuerdos de la lista según lo que la ley pedía a la agencia el día en que se incorporó. Lo que se publicó después no cambia nada.',
  label: (day) => `Mapa del país al ${day}`,
  by: 'Mostrar',
  choices: {
    'county stage': 'Condados por etapa',
    'state stage': 'Estados por número',
    'county law': 'Condados por ley',
    'state law': 'Estados por ley',
  },
  legend: 'Leyenda',
  stage: {
    'm-listed': 'En la lista de ICE',
    'm-pending': 'Pendiente, o firmado y todavía no en la lista',
    'm-past': 'Salió de la lista, falta en la más reciente o ya no está pendiente',
    none: 'En ninguna lista hasta ese día',
  },
  numbers: 'acuerdos en la lista',
  law: {
    'm-required': 'Obligatorio',
    'm-chosen': 'Por decisión propia',
    'm-chosen-while': 'Por decisión propia mientras funcionarios decían que era obligatorio',
    'm-joined-against': 'Se incorporó pese a una prohibición',
    'm-unclear': 'La ley registrada no lo aclara',
    'm-mixed': 'Más de una de estas clases',
    none: 'Ninguno en la lista',
  },
  wide: 'Con contorno: un organismo de todo el estado está en la lista',
  play: 'Reproducir',
  pause: 'Pausa',
  slider: 'Mes',
  none: (day) => `${day}: no hay ninguna lista en el registro`,
  frame: (day, { agreements, agencies, states }) =>
    `En la lista del ${day}: ${counted(agreements, 'acuerdo')} de ${counted(agencies, 'agencia')} en ${counted(states, 'estado', 'estados y territorios')}`,
  sentence: (listed, all, pending, past) => {
    const more = [
      pending === 0 ? '' : `en otros ${number(pending)} hay una pendiente o con acuerdo firmado`,
      past === 0 ? '' : `en otros ${number(past)} la hubo antes`,
    ].filter((part) => part !== '')
    const rest = more.length === 0 ? '' : `; ${more.join('; ')}`
    return `De ${number(all)} condados y equivalentes, ${number(listed)} ${formFor(listed, 'tiene', 'tienen')} una agencia en la lista${rest}.`
  },
  sentenceLaw: (told) =>
    `Acuerdos por clase: ${told.map(([name, count]) => `${name.toLowerCase()}, ${number(count)}`).join('; ')}.`,
  sentenceState: (listed, all) =>
    `De ${number(all)} estados, territorios y el Distrito de Columbia, ${number(listed)} ${formFor(listed, 'tiene', 'tienen')} una agencia en la lista.`,
  rule: 'Cómo está hecho el mapa',
  ruleText:
    'Un lugar muestra el punto más avanzado al que han llegado sus agencias: estar en la lista va antes que estar pendiente, y pendiente antes que pasado. Una agencia de varios condados aparece en cada uno; en las cifras cuenta una sola vez. Un organismo de todo un estado no aparece en ningún condado, esté donde esté su oficina: se marca el contorno del estado. La línea de tiempo toma la última lista de cada mes.',
  table: 'Lo mismo en una tabla',
  months: 'Mes a mes',
  list: 'lista del',
  agreements: 'acuerdos',
  agencies: 'agencias',
  states: 'estados y territorios',
  state: 'estado',
  beside: 'Lo que no muestra ningún condado',
  statewide: (count) => `Organismos de todo un estado: ${number(count)}`,
  unplaced: (count) => `Agencias cuyo condado no consta: ${number(count)}`,
  placeWords: {
    '': 'en ninguna lista',
    'm-listed': 'en la lista',
    'm-n1': 'en la lista',
    'm-n2': 'en la lista',
    'm-n3': 'en la lista',
    'm-n4': 'en la lista',
    'm-pending': 'pendiente o firmado',
    'm-past': 'salió, falta en la lista más reciente o ya no está pendiente',
    'm-required': 'obligatorio',
    'm-chosen': 'por decisión propia',
    'm-chosen-while': 'por decisión propia mientras funcionarios decían que era obligatorio',
    'm-joined-against': 'se incorporó pese a una prohibición',
    'm-unclear': 'la ley registrada no lo aclara',
    'm-mixed': 'obligatorio, por decisión propia o no aclarado, según la agencia',
  },
  stages: { listed: 'en la lista', pending: 'pendiente o firmado', past: 'antes' },
}
