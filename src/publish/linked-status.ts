import { modelName } from '../model/agreement.js'
import { stateName } from '../model/state.js'
import type { Citation } from '../query/cite.js'
import type { LadderStep, Status } from '../query/status.js'

/**
 * Where an agency stands as JSON-LD in the words of schema.org: each step of an agreement is a claim that its
 * source makes, not a fact that stands by itself.
 */
export function statusLinked({ agency, agreements, on, knownAt, sentence }: Status): object {
  const id = `urn:comity:agency:${agency.id}`
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': id,
    name: agency.name,
    ...(agency.ori === undefined
      ? {}
      : { identifier: { '@type': 'PropertyValue', propertyID: 'FBI ORI', value: agency.ori } }),
    areaServed: [
      ...agency.counties.map((name) => ({ '@type': 'AdministrativeArea', name })),
      { '@type': 'State', name: stateName(agency.state) },
    ],
    description: sentence,
    subjectOf: agreements.flatMap(({ id: agreement, model, ladder }) =>
      ladder.map((step) => ({
        '@type': 'Claim',
        '@id': `urn:comity:agreement:${agreement}#${step.stage}`,
        name: `${model === null ? 'Agreement of an unstated model' : modelName(model)}: ${step.stage}`,
        temporal: step.on,
        about: { '@id': id },
        appearance: step.evidence.map(appearanceOf),
        ...noteOf(step),
      })),
    ),
    mainEntityOfPage: { '@type': 'WebPage', url: `/agency/${agency.id}?on=${on}&known-at=${knownAt}` },
  }
}

function appearanceOf({ document, file, observedOn, locator, text, link }: Citation): object {
  return {
    '@type': 'CreativeWork',
    name: file,
    datePublished: observedOn,
    identifier: `sha256:${document}`,
    pagination: locator,
    text,
    ...(link === undefined ? {} : { url: link }),
  }
}

function noteOf({ note }: LadderStep): object {
  return note === undefined ? {} : { description: note }
}
