import type { ProblemKind } from '../../api/problem.js'
import type { Messages } from './messages.js'

const titles: Readonly<Record<ProblemKind, string>> = {
  'bad-parameter': 'La pregunta no se puede leer',
  'bad-submission': 'El envío no se puede leer',
  'ambiguous-name': 'Más de una agencia tiene ese nombre',
  'not-authorised': 'La clave de acceso falta o no es correcta',
  'submissions-off': 'Este servidor no acepta envíos',
  'unknown-agency': 'No existe esa agencia',
  'nothing-held': 'No hay en el registro ninguna lista de esa época',
  'no-such-release': 'Esa versión de los datos no se conserva aquí',
  'not-found': 'No existe esa página',
  'method-not-allowed': 'Esta dirección no admite ese método',
  conflict: 'La corrección ya está decidida',
  'body-too-large': 'El envío es demasiado grande',
  'address-too-long': 'La dirección es demasiado larga',
  'too-many': 'Demasiados envíos en un minuto',
  'internal-error': 'Algo falló aquí',
}

export const problems: Messages['problems'] = {
  title: (kind) => titles[kind],
  expected: 'Se esperaba',
  found: 'Se encontró',
  notFound:
    'Puede que la dirección esté cortada o mal escrita. Desde aquí se pueden buscar agencias, listas y estados:',
  unknownAgency:
    'Ninguna agencia con este nombre o identificador figura en el directorio nacional ni en ninguna lista. Puede que se escriba de otra manera:',
  internal: 'El error está de este lado, no en la pregunta. Puede servir intentarlo de nuevo.',
  meant: 'Quizá quiso decir',
  start: 'Página de inicio',
  allLists: 'Todas las listas',
  allChanges: 'Qué cambió',
  api: {
    title: 'Para programas',
    heading: 'Para programas',
    text: 'Cada página tiene las mismas respuestas en JSON. Cada una admite los días “on” y “known-at”; un parámetro desconocido es un error, y los errores son “problem details” (RFC 9457).',
    document: 'Todo en OpenAPI 3.1',
    questions: 'Preguntas',
    tryIt: 'Abra una pregunta para hacerla aquí; la respuesta es el JSON que recibe un programa.',
    example: 'Ejemplo',
    ask: 'Preguntar',
    required: 'obligatorio',
    problems: 'Problemas',
    status: 'código',
  },
}
