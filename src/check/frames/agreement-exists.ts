import type { Span } from '../../model/article.js'
import type { Family, Frame, Hit } from '../frame.js'
import { membersIn } from '../list-members.js'
import { partySlots } from '../slots-read.js'
import { agreement } from './words.js'

const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,50}?'
const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'

function exists(rule: string, words: string, more: Partial<Frame> = {}): Frame {
  return {
    rule: `exists-${rule}`,
    type: 'agreement.exists',
    words: new RegExp(words, 'dgu'),
    about: true,
    slots: partySlots,
    ...more,
  }
}

const joint =
  '(?:signed|entered into|entering into|enter into|joined|joining|have|has|had|adopted|approved|with|in|participat\\p{L}+ in|firmaron|firmado|tienen|se unieron|se sumaron|participan|suscrib\\p{L}+|se adhirieron|colaboran)'

/** "cities such as Alva, Brooke and Carden have joined": each name is a claim. */
const lists: readonly Frame[] = [
  exists(
    'members-after',
    `${start}(?:such as|like|including|among them|incluyendo|incluid[oa]s?|como|entre ellas|entre ellos) (?<list>[^.;:()"]{3,240}?)(?:,? (?:have|has|had|entering|that have|already|which|are|were|han|tienen|con|entrando)|[.;)]|$)`,
    {
      needs: new RegExp(`${start}${joint}${end}[^.;]{0,120}${agreement}|${agreement}`, 'u'),
      members: (hit) => membersIn(hit, 'list'),
    },
  ),
  exists(
    'members-before',
    `(?:^|[;:] |, (?:and|while) |\\) |" )(?<list>(?:[^.;:()"]|\\.(?=,| )){3,200}?),? (?:(?:have|has|had|are|were|all|both|also|each|han|ya|todas|todos)(?: all| both| also| already| each| since)? )*(?:signed|entered into|joined|have|has|had|adopted|participate in|participating in|part of|among the|firmado|firmaron|tienen|participan en|suscrito|suscribieron)${end}${gap}${agreement}${end}`,
    { members: (hit) => membersIn(hit, 'list') },
  ),
]

const single: readonly Frame[] = [
  exists(
    'has',
    `${start}(?:has|have|had|having|holds?|held|with|operates?|operated under|works? under|covered by|bound by|party to|tiene|tienen|ten[ií]a|ten[ií]an|cuenta con|cuentan con|con|mantiene|posee) (?:an?|its|their|the|one|two|both|such|similar|in place|un|dos|el|su|vari[oa]s)(?: (?:active|existing|own|formal|current|signed|similar|longstanding|federal|local|new|acuerdo|vigente|formal|or more|different|type of))* ?${gap}${agreement}${end}`,
    { unless: /\bhad to\b|\bhave to\b|\bfirst (?:in|to)\b/ },
  ),
  exists(
    'takes-part',
    `${start}(?:participat(?:es?|ed|ing|ion)|take[sn]? part|took part|taking part|involve(?:d|ment)|enrolled|enrollment|membership|part|partners?|member|participant|participants|participa|participan|particip[oó]|participaci[oó]n|forma parte|forman parte|miembro)${end} (?:in|of|en|de|del)${gap}${agreement}${end}`,
    { modality: 'asserted' },
  ),
  exists(
    'in-place',
    `${start}${agreement}${end}(?:[^.;:,!?"]){0,40}(?:in place|on the books|on file|already exists?|vigente)${end}`,
  ),
  exists(
    'party',
    `${start}(?:partners?|partnered|cooperates|collaborates|teamed up|works|coopera|colabora|trabaja) with (?:u\\.s\\. |federal |the )*(?:ice|immigration)${end}`,
    { needs: new RegExp(agreement, 'u') },
  ),
  exists(
    'various',
    `${start}(?:signed|entered into) (?:various|several|many|numerous|multiple|similar) ${gap}${agreement}${end}`,
  ),
]

export const agreementExists: Family = {
  gate: new RegExp(`${agreement}|partner`),
  frames: [...lists, ...single],
}

/** Whether words found are only the tail of a list that was read name by name. */
export function isMember(hit: Hit, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start >= hit.at.start && end <= hit.at.end)
}
