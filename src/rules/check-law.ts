import { SourceError } from '../model/errors.js'
import type { Authority, Provision, StateLaw } from '../model/law.js'

/** What no single field can tell: ids given once, dates in order, quotes with sources, amendments without circles. */
export function checkLaw({ provisions, authorities }: StateLaw, file: string): void {
  const byId = new Map<string, Provision>()
  for (const provision of provisions) {
    if (byId.has(provision.id))
      throw new SourceError(provision.where, 'an id that no other entry has', provision.id)
    byId.set(provision.id, provision)
    checkProvision(provision)
  }
  for (const provision of provisions) checkAmendment(provision, byId)
  const ids = new Set<string>()
  for (const authority of authorities) {
    if (ids.has(authority.id) || byId.has(authority.id))
      throw new SourceError(authority.where, 'an id that no other entry has', authority.id)
    ids.add(authority.id)
    checkSources(authority)
    if (authority.until !== undefined && authority.until < authority.on)
      throw new SourceError(authority.where, `an end after ${authority.on}`, authority.until)
    for (const id of authority.of)
      if (!byId.has(id)) throw new SourceError(authority.where, `the id of a provision of ${file}`, id)
  }
}

function checkProvision(provision: Provision): void {
  const { where, status, inForceFrom, inForceTo, models, amends, id } = provision
  checkSources(provision)
  const enforced = status === 'in force' || status === 'superseded' || status === 'enjoined'
  if (enforced && inForceFrom === undefined)
    throw new SourceError(where, 'inForce with a day from which it binds', 'none')
  if (!enforced && inForceFrom !== undefined)
    throw new SourceError(where, `no inForce where it is ${status}`, inForceFrom)
  if (inForceFrom !== undefined && inForceTo !== undefined && inForceTo <= inForceFrom)
    throw new SourceError(where, `an end after ${inForceFrom}`, inForceTo)
  if (status === 'superseded' && inForceTo === undefined)
    throw new SourceError(where, 'the day on which it was superseded (inForce.to)', 'none')
  if (models.length === 0) throw new SourceError(where, 'the models that it is about', 'none')
  if (amends === id) throw new SourceError(where, 'an amendment of another entry', `${id}, which is itself`)
}

/** Follows what an entry amends to its first wording. */
function checkAmendment(provision: Provision, byId: ReadonlyMap<string, Provision>): void {
  const path = [provision.id]
  for (let next = provision.amends; next !== undefined; next = byId.get(next)?.amends) {
    if (path.includes(next))
      throw new SourceError(
        provision.where,
        'amendments that end in a first wording',
        `a circle: ${[...path, next].join(' amends ')}`,
      )
    path.push(next)
    if (!byId.has(next)) throw new SourceError(provision.where, 'the id of an entry that it amends', next)
  }
}

function checkSources({
  where,
  sources,
  quotes,
}: Pick<Provision | Authority, 'where' | 'sources' | 'quotes'>): void {
  if (sources.length === 0) throw new SourceError(where, 'at least one source', 'none')
  for (const { text, source } of quotes)
    if (sources[source] === undefined)
      throw new SourceError(
        where,
        `a source for the quote ${JSON.stringify(text.slice(0, 40))} (0 to ${sources.length - 1})`,
        String(source),
      )
}
