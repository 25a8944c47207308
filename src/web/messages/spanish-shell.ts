import type { Messages } from './messages.js'

export const shell: Messages['shell'] = {
  site: 'Comity',
  tagline: 'El registro público de los acuerdos 287(g)',
  skip: 'Ir al contenido',
  mainNavigation: 'Navegación principal',
  languages: 'Idioma',
  changes: 'Cambios',
  lists: 'Listas',
  check: 'Verificar',
  method: 'Método',
  findAgency: 'Buscar una agencia',
  searchLabel: 'Agencia policial, alguacil (sheriff), ciudad o código postal',
  search: 'Buscar',
  footer:
    'Comity lee las listas que publica el Servicio de Inmigración y Control de Aduanas de EE. UU. (ICE) de sus acuerdos con agencias policiales, conforme a la sección 287(g) de la Ley de Inmigración y Nacionalidad. No toma partido ni pertenece a ningún gobierno.',
  lastRead: (day) => ['Última lectura de las listas: la más reciente del registro es del ', day, '.'],
  noLists: 'Todavía no hay ninguna lista en el registro.',
  howCounted: 'Cómo se cuenta y cómo se fecha',
  events: 'Hechos',
  research: 'Estudios',
  forPrograms: 'Para programas',
  agendaFeed: 'Próximos puntos del orden del día sobre acuerdos',
  asOf: (on, knownAt) => ['El registro al ', on, ', según las listas del ', knownAt, ' y anteriores.'],
  kept: 'Lo que dicen las fuentes, las leyes y las notas del registro se muestra en el idioma en que se conserva, casi siempre inglés.',
  backToToday: 'Leerlo a fecha de hoy',
}
