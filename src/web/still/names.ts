import type { Agency, AgencyKind } from '../../agencies/agency.js'
import { Directory } from '../../agencies/directory.js'
import type { Model } from '../../model/agreement.js'
import type { Day } from '../../model/day.js'
import type { StateCode } from '../../model/state.js'
import { allAgencies } from '../../query/all-agencies.js'
import type { Hit } from '../../query/search.js'
import { stageOn } from '../../query/stage.js'
import type { World } from '../../query/world.js'
import type { Stage } from '../../register/register.js'

/** Every agency as a search in the browser needs it, in few bytes. */
export interface Names {
  readonly kinds: readonly AgencyKind[]
  readonly counties: readonly string[]
  readonly agencies: readonly NamedAgency[]
}

/** An agency's id, its name, its kind and counties by number, its officers, its ORI, and where it stands. */
type NamedAgency = readonly [
  id: string,
  name: string,
  kind: number,
  counties: readonly number[],
  officers: number,
  ori: string,
  ...stages: (readonly [Model | null, Stage])[],
]

/** The names of all agencies on a day, or of those that are held. */
export function namesOf(world: World, on: Day, holds: (id: string) => boolean): Names {
  const register = world.now()
  const [kinds, counties] = [new Numbers<AgencyKind>(), new Numbers<string>()]
  const agencies = allAgencies(register, world.directory).agencies.filter(({ id }) => holds(id))
  const named = agencies.map((agency): NamedAgency => {
    const stages = (register.byAgency.get(agency.id) ?? []).flatMap((agreement) => {
      const { stage } = stageOn(register, agreement, on)
      return stage === 'none' ? [] : [[agreement.model ?? null, stage] as const]
    })
    const { id, name, officers = 0, ori = '' } = agency
    return [
      id,
      name,
      kinds.of(agency.kind),
      agency.counties.map((one) => counties.of(one)),
      officers,
      ori,
      ...stages,
    ]
  })
  return { kinds: kinds.all, counties: counties.all, agencies: named }
}

/** The names as a directory that can be searched, and an agency of it as a search tells it. */
export function searchable({ kinds, counties, agencies }: Names): {
  readonly directory: Directory
  readonly hit: (agency: Agency) => Hit
} {
  const stages = new Map<string, Hit['stages']>()
  const held = agencies.map(([id, name, kind, own, officers, ori, ...stood]): Agency => {
    stages.set(
      id,
      stood.map(([model, stage]) => ({ model, stage })),
    )
    return {
      id,
      name,
      state: id.slice(3, 5).toUpperCase() as StateCode,
      kind: kinds[kind] ?? 'other',
      counties: own.flatMap((one) => counties[one] ?? []),
      officers,
      ...(ori === '' ? {} : { ori }),
    }
  })
  return {
    directory: Directory.of(held),
    hit: ({ id, name, state, kind, counties: own }) => ({
      ...{ id, name, state, kind, counties: own },
      stages: stages.get(id) ?? [],
    }),
  }
}

/** Texts by number, in the order in which they are first met. */
class Numbers<Text extends string> {
  readonly all: Text[] = []
  private readonly known = new Map<Text, number>()

  of(text: Text): number {
    const known = this.known.get(text)
    if (known !== undefined) return known
    this.all.push(text)
    this.known.set(text, this.all.length - 1)
    return this.all.length - 1
  }
}
