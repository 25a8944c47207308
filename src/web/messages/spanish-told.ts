import type { EventKind } from '../../model/happening.js'
import type { Direction, FindingClaim } from '../../model/research.js'
import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

const kinds: Readonly<Record<EventKind, string>> = {
  announcement: 'Anuncio',
  filing: 'Escrito judicial',
  law: 'Ley',
  letter: 'Carta',
  office: 'Cambio de cargo',
  operation: 'Operativo',
  repatriation: 'Repatriación',
  ruling: 'Fallo',
}

const directions: Readonly<Record<Direction, string>> = {
  more: 'Más',
  less: 'Menos',
  'no effect found': 'No se halló efecto',
  mixed: 'Mixto',
}

const reads: Readonly<Record<FindingClaim['read'], string>> = {
  study: 'se leyó el estudio mismo',
  abstract: 'se leyó su resumen',
  account: 'se leyó una reseña del estudio, no el estudio',
}

const confidences: Readonly<Record<'high' | 'medium' | 'low', string>> = {
  high: 'alta',
  medium: 'media',
  low: 'baja',
}

/** Who said what, what happened, what studies found. */
export const told: Messages['told'] = {
  about: 'hacia ',
  source: (publisher, day) => [publisher, ', ', day],
  confidence: (of) => `confianza: ${confidences[of]}`,
  doubt: 'Duda: ',
  asJson: 'Lo mismo como datos',
  statements: {
    heading: 'Quién dijo qué',
    intro:
      'Lo que personas con un cargo público dijeron en público, en orden cronológico, con las palabras del proyecto y pocas de las suyas.',
    changes: (link) => ['Cambia lo que se había dicho antes: ', link, '.'],
    contradicts: (link) => ['Contradice lo que se había dicho antes: ', link, '.'],
    changedBy: (link) => ['Cambió más tarde: ', link, '.'],
    contradictedBy: (link) => ['Se contradijo más tarde: ', link, '.'],
    other: (by, day) => [`${by}, `, day],
  },
  events: {
    title: 'Hechos',
    heading: 'Qué pasó',
    text: 'Operativos federales, cartas, fallos y otros hechos, según los cuentan las fuentes. Un hecho se muestra junto a una agencia solo cuando su fuente vincula a ambos: que ocurran cerca el uno del otro no vincula nada. Si no se nombra ninguna agencia, la fuente no vincula ninguna.',
    agencyText: 'Hechos que una fuente vincula con esta agencia.',
    stateText: (state) => `Los hechos más recientes que constan de ${state}.`,
    all: (state) => `Todos los hechos que constan de ${state}`,
    none: 'No consta ningún hecho de esa clase hasta ese día. Eso no quiere decir que no lo hubiera.',
    kind: (of) => kinds[of],
    linked: (agencies) => ['La fuente lo vincula con ', agencies, '.'],
    state: 'Estado',
    allStates: 'Todos los estados',
    show: 'Mostrar',
    count: (count) => `${counted(count, 'hecho')}.`,
  },
  research: {
    title: 'Estudios',
    heading: 'Qué hallaron los estudios',
    text: 'Hallazgos sobre acuerdos de este tipo, por resultado estudiado. Los que concuerdan y los que discrepan están lado a lado. Los estudios difieren en lugar, período, modelo y método; aquí nada da más peso a uno que a otro, y ninguno dice qué hace un acuerdo de hoy.',
    none: 'No consta ningún hallazgo de esa clase. Eso no quiere decir que no exista.',
    outcome: 'Resultado estudiado',
    allOutcomes: 'Todos los resultados',
    model: 'Modelo',
    allModels: 'Todos los modelos',
    modelHelp: 'un estudio que no dice su modelo no es de ninguno',
    show: 'Mostrar',
    direction: (of) => directions[of],
    counts: 'Los estudios según lo que hallaron',
    countsText:
      'Cuántos estudios hallaron más o menos de ello con el programa, o ningún efecto, según cada estudio.',
    columns: {
      direction: 'Halló',
      study: 'Estudio',
      what: 'Lugar, período, modelo',
      design: 'Cómo se estudió',
      source: 'Fuente',
    },
    modelNotTold: 'no dice el modelo',
    read: (of) => reads[of],
    count: (findings, studies) => `${counted(findings, 'hallazgo')} de ${counted(studies, 'estudio')}.`,
  },
}
