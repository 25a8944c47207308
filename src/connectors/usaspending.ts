import { ClosedJson } from '../documents/closed-json.js'
import type { SourceDocument } from '../documents/document.js'
import { fieldsAsked, readUsaspendingPage, type UsaspendingAward } from '../documents/usaspending-page.js'
import type { ClaimBase } from '../model/claim.js'
import { type Day, day } from '../model/day.js'
import { SourceError } from '../model/errors.js'
import type { MoneyClaim } from '../model/money.js'
import { type Connector, recordReading } from './connector.js'

/** Federal awards, as USAspending tells them, kept with the question and whose recipients are which agency. */
export const connector = {
  id: 'usaspending',
  version: 1,
  title: 'Awards of USAspending',
  publisher: 'USAspending.gov, U.S. Department of the Treasury',
  licence: 'Work of the U.S. government, public domain',
  home: 'https://api.usaspending.gov/docs/endpoints',
  detect: ({ isZip, bytes }) =>
    !isZip && /^\uFEFF?\{\s*"comity-fetched":\s*"usaspending"/.test(bytes.toString('utf8', 0, 200)),
  read(document) {
    return recordReading(this, document, claims(document, this.publisher))
  },
} satisfies Connector

/** `{"comity-fetched": "usaspending", address, fetched, request, recipients: {name or UEI: id or null}, answer}`. */
function claims(document: SourceDocument, publisher: string): MoneyClaim[] {
  const top = ClosedJson.parse(document.text(), document.name)
  top.take('comity-fetched')
  top.text('address')
  const asked = fieldsAsked(top.nested('request'))
  const fetched = day(top.text('fetched'), top.where('fetched'))
  const subjects = readRecipients(top.nested('recipients'))
  const { awards } = readUsaspendingPage(top.nested('answer'), asked)
  top.close()
  return awards.flatMap((award, at) => {
    const subject = subjectOf(award, subjects, top.where('recipients'))
    if (subject === null) return []
    const base = { document: document.sha256, file: document.name, locator: `result ${at + 1}` }
    return claimsOf(award, { ...base, subject, fetched, publisher })
  })
}

function readRecipients(fields: ClosedJson): Map<string, string | null> {
  const subjects = new Map<string, string | null>()
  for (const name of fields.names()) {
    const id = fields.optionalText(name) ?? null
    if (id !== null && !/^us-[a-z]{2}(\/[a-z0-9-]+)?$/.test(id))
      throw new SourceError(fields.where(name), 'an id such as us-fl/miami-police-department, or null', id)
    subjects.set(name, id)
  }
  return subjects
}

/** Whose an award is, by the recipient's UEI or name; null where that is no agency of the record. */
function subjectOf(
  { recipient, uei }: UsaspendingAward,
  subjects: ReadonlyMap<string, string | null>,
  where: string,
): string | null {
  const byUei = uei === undefined ? undefined : subjects.get(uei)
  const found = byUei === undefined ? subjects.get(recipient) : byUei
  if (found === undefined) throw new SourceError(where, `an id, or null, for ${recipient}`, 'nothing')
  return found
}

interface About {
  readonly subject: string
  readonly fetched: Day
  readonly publisher: string
  readonly document: string
  readonly file: string
  readonly locator: string
}

/** What was awarded, and, where it is told, what was paid of it by the day of the answer. */
function claimsOf(award: UsaspendingAward, about: About): MoneyClaim[] {
  const { fetched } = about
  const awarded = claim(award, about, {
    kind: 'awarded',
    on: award.obligated ?? award.from,
    cents: award.awarded,
    text: `Award ${award.number}: obligated, as USAspending had it on ${fetched}.`,
    doubt: `The total as of ${fetched}; what of it was obligated after the first day is not told apart.`,
  })
  if (award.outlays === undefined) return [awarded]
  const paid = claim(award, about, {
    kind: 'paid',
    on: fetched,
    cents: award.outlays,
    text: `Award ${award.number}: paid out by ${fetched}, as USAspending had it.`,
  })
  return [awarded, paid]
}

function claim(
  { id, agency, subAgency, recipient, listing, from, to }: UsaspendingAward,
  { subject, fetched, publisher, document, file, locator }: About,
  { cents, ...told }: Pick<ClaimBase, 'on' | 'text' | 'doubt'> & { kind: 'awarded' | 'paid'; cents: number },
): MoneyClaim {
  return {
    subject,
    ...told,
    approximate: false,
    observedOn: fetched,
    source: { publisher, address: `https://www.usaspending.gov/award/${encodeURIComponent(id)}` },
    confidence: 'high',
    document,
    file,
    locator,
    says: 'money',
    cents: { from: cents, to: cents },
    bound: 'exactly',
    period: { from, ...(to === undefined ? {} : { to }) },
    payer: subAgency === undefined || subAgency === agency ? agency : `${agency}, ${subAgency}`,
    payee: recipient,
    ...(listing === undefined ? {} : { program: `Assistance listing ${listing}` }),
    award: id,
  }
}
