import type { Agency } from '../../agencies/agency.js'
import type { Places } from '../../agencies/places.js'
import type { Register, RegisteredAgency, Span } from '../../register/register.js'
import type { Value } from '../table.js'
import { column, type TableInput, type TableMaker, text, together } from './maker.js'

const described = [
  text('agency', 'stable id of the agency'),
  text('name', 'name'),
  text('state', 'postal code of the state'),
  text('kind', 'kind of body: sheriff, municipal-police, county-corrections ...'),
  text('counties', 'counties it stands in, parted by "; "; empty where not held'),
  text('county_geoids', "the Census Bureau's five digits for those counties, parted by '; '"),
  text('ori', "the FBI's Originating Agency Identifier; empty where none is held"),
  text('ori_reason', 'why it was given that ORI, or why it has none'),
  column('ori_confidence', 'number', 'how sure that is, 0 to 1'),
]

export const agencies: TableMaker = {
  name: 'agencies',
  title: 'Agencies that lists name',
  columns: [
    ...described,
    text('names_printed', 'every name that lists print for it, parted by " | "'),
    text('document', 'SHA-256 of the first list that names it'),
    text('file', 'name under which that list was published'),
    column('row', 'integer', 'its row there; the header is row 1'),
  ],
  key: ['agency'],
  rows: ({ register, places }) =>
    [...register.agencies.values()].map((agency): Value[] => [
      ...valuesOf(agency, places),
      [...new Set(agency.names.map(({ name }) => name.trim()))].join(' | '),
      ...firstRow(register, agency),
    ]),
}

/** Every agency that is known, whether or not a list names it. */
export const directory: TableMaker = {
  name: 'directory',
  title: 'National directory of agencies',
  about:
    'Every agency that the national directory lists, on a list of ICE or not. An agency of `agencies` that the directory lacks is not here.',
  columns: [
    ...described,
    column('officers', 'integer', 'full-time sworn officers, as the FBI prints them'),
    column('population', 'integer', 'population served, as the FBI prints it'),
    column('figures_year', 'integer', 'the year of those two figures'),
    column('on_a_list', 'boolean', 'whether any list read names it'),
  ],
  key: ['agency'],
  rows: (input) => input.directory.agencies.map((agency) => directoryRow(agency, input)),
}

function directoryRow(agency: Agency, { places, register }: TableInput): Value[] {
  return [
    ...valuesOf(agency, places),
    agency.officers ?? null,
    agency.population ?? null,
    agency.figuresYear ?? null,
    register.byAgency.get(agency.id)?.some(({ spans }) => spans.length > 0) === true,
  ]
}

export const names: TableMaker = {
  name: 'names',
  title: 'Names as printed, each with the agency that it stands for and why',
  columns: [
    text('agency', 'stable id of the agency'),
    text('name', 'name as lists print it, nothing trimmed'),
    column('first_on', 'date', 'first list that prints it'),
    column('last_on', 'date', 'last list that prints it'),
    text('rules', 'rules by which it stands for this agency, parted by "; "'),
    text('reason', 'why, in a sentence'),
    column('confidence', 'number', 'how sure that is, 0 to 1'),
  ],
  key: ['agency', 'name'],
  joins: [{ column: 'agency', table: 'agencies', to: 'agency' }],
  rows: ({ register }) =>
    [...register.agencies.values()].flatMap((agency) =>
      agency.names.map(({ name, from, to, resolution }): Value[] => [
        agency.id,
        name,
        from,
        to,
        together(resolution.rules),
        resolution.reason,
        resolution.confidence,
      ]),
    ),
}

export function geoidsOf({ state, counties }: Agency, places: Places): string[] {
  return counties.flatMap((county) => places.geoid(state, county) ?? [])
}

function valuesOf(agency: Agency, places: Places): Value[] {
  return [
    agency.id,
    agency.name,
    agency.state,
    agency.kind,
    together(agency.counties),
    together(geoidsOf(agency, places)),
    agency.ori ?? null,
    agency.oriReason ?? null,
    agency.oriConfidence ?? null,
  ]
}

function firstRow(register: Register, agency: RegisteredAgency): Value[] {
  const spans = (register.byAgency.get(agency.id) ?? []).flatMap((agreement) => agreement.spans)
  const at = ({ series, from }: Span) => register.lists[series][from]
  const [first] = spans.sort((a, b) => ((at(a)?.on ?? '') < (at(b)?.on ?? '') ? -1 : 1))
  const list = first && at(first)
  if (first === undefined || list === undefined) return [null, null, null]
  return [list.document, list.name, list.rowNumbers[list.contents.indexOf(first.content)] ?? null]
}
