import type { Messages } from './messages.js'
import { counted } from './spanish-count.js'

type Sources = Messages['sources']

const kinds: Readonly<Record<Parameters<Sources['kindOf']>[0], string>> = {
  minutes: 'acta',
  agenda: 'orden del día o expediente de un órgano',
  study: 'estudio',
  other: 'el registro no dice qué es',
}

const forms: Readonly<Record<Parameters<Sources['form']>[0], string>> = {
  pdf: 'un PDF',
  table: 'una tabla o un libro de cálculo',
  page: 'una página web',
}

const says: Readonly<Record<Parameters<Sources['says']>[0], string>> = {
  proposed: 'Propuesto',
  approved: 'Aprobado',
  trained: 'Capacitado',
  active: 'Activo',
  withdrawn: 'Retirado',
  named: 'Nombrada como participante',
  decision: 'Decisión',
  officers: 'Oficiales',
  term: 'Término de un modelo',
  money: 'Dinero',
  measure: 'Medida',
  event: 'Suceso',
  statement: 'Declaración',
  finding: 'Hallazgo',
}

export const sources: Sources = {
  title: 'Fuentes',
  heading: 'Fuentes aparte de las listas de ICE',
  text: 'Todos los documentos, aparte de las listas de ICE, de los que se toman el registro y las leyes que se tienen, según quién los publicó. Cada uno lleva a todo lo que se tomó de él.',
  none: 'No se tiene ninguna fuente aparte de las listas que hable de estos días.',
  figures: {
    sources: 'fuentes',
    publishers: 'editores',
    claims: 'afirmaciones',
    law: 'entradas sobre leyes',
  },
  publishers: 'Por editor',
  drawn: (claims, law, facts) =>
    [
      ...(claims > 0 ? [counted(claims, 'afirmación', 'afirmaciones')] : []),
      ...(law > 0 ? [counted(law, 'entrada sobre leyes', 'entradas sobre leyes')] : []),
      ...(facts > 0 ? [counted(facts, 'dato', 'datos')] : []),
    ].join(', '),
  all: 'Todas las fuentes',
  else: 'Qué más dice esta fuente',
  one: (host, id) => `Fuente en ${host} (${id})`,
  facts: 'El documento',
  publisher: 'Publicado por',
  address: 'Dirección',
  open: 'Abrir la fuente',
  saidOn: 'Publicado, o dicho a más tardar',
  about: (day) => ['a más tardar el ', day, ' (no lleva fecha impresa)'],
  noDay: 'no consta en el registro',
  read: 'Consultado por última vez',
  notRead: 'no consta en el registro',
  kind: 'Qué es',
  kindOf: (of) => kinds[of],
  form: (of) => forms[of],
  language: 'Idioma',
  languageText:
    'No consta en el registro. Lo que va entre comillas está tal como se imprimió; todo lo demás se cuenta con palabras del propio registro, en inglés.',
  held: 'SHA-256 de lo que se conserva',
  notHeld: 'El documento mismo no se conserva aquí, solo su dirección y lo que se tomó de él.',
  claims: 'Qué toma de él el registro',
  noPlace: 'El registro no guarda en qué lugar del documento está esto.',
  place: (number) => `Página ${number}`,
  drawnPage: 'Ver la página',
  columns: { about: 'Sobre', day: 'Día', says: 'Qué dice', kept: 'Guardado en' },
  says: (of) => says[of],
  country: 'Estados Unidos',
  decision: 'La decisión',
  more: (shown, all) => `Se muestran las primeras ${shown} de ${counted(all, 'afirmación', 'afirmaciones')}.`,
  law: 'Qué toman de él las leyes que se tienen',
  factsHeld: 'Datos sobre agencias que la ley pide',
  laterThanAsked: (on, knownAt) =>
    `Lo que dice esta fuente aún no se tiene para estos días: habla de un día posterior al ${on}, o se publicó después del ${knownAt}.`,
  page: {
    title: (publisher, number) => `${publisher}, página ${number}`,
    heading: (number) => `Página ${number}`,
    text: 'Dibujada a partir del texto del documento, cada línea donde está en la página. Hay un recuadro alrededor de cada punto del que se leyó una afirmación del registro. Las demás líneas son barras: pueden nombrar a personas de las que este registro no dice nada. La fuente tiene la página entera.',
    drawing: (number, boxes) =>
      `Página ${number}, dibujada; ${counted(boxes, 'recuadro')} alrededor de lo que se leyó para las afirmaciones`,
    boxes: 'Qué se leyó de esta página',
    lines: 'Lo que se leyó, como texto',
    cut: 'La página tiene más texto del que se dibuja aquí.',
    none: 'La página no tiene texto.',
    before: 'La página anterior',
    after: 'La página siguiente',
  },
}
