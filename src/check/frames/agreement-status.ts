import type { Family, Frame } from '../frame.js'
import { partySlots } from '../slots-read.js'
import { ahead, behind, earlier } from './near.js'
import { application, pact } from './pact.js'
import { known, step } from './status-step.js'
import { turns } from './status-turns.js'
import { acts } from './who-acts.js'

const pending: Frame = {
  rule: 'status-pending',
  type: 'agreement.status',
  words:
    /\b(?:pending(?! an? (?:legal )?review)(?! (?:an?|the|his|its) (?!approval|federal|ice|signature))|sat in washington|still with ice|heard back from ice|awaiting|awaits?|aguarda[n]?|waiting (?:for|on|to hear)|under (?:ice |federal )?review|in limbo|pendiente|a la espera|en tr[a\u00e1]mite|en espera|espera)(?![a-z\u00e0-\u00ff])/g,
  slots: (hit) => {
    const near = `${behind(hit, 70)}| ${ahead(hit, 60)}`
    if (
      !pendingOf.test(near) &&
      !(/\b(?:it|one) (?:is|was|remains?)(?: still)? \|/.test(near) && known.test(earlier(hit)))
    )
      return undefined
    if (
      /\b(?:lawsuit|appeal|officers?|ley|oficial|agente|charges?|trial|investigation|litigation|bill|hearing|deport\w+|removal)\b/.test(
        near,
      )
    )
      return undefined
    return { ...partySlots(hit), step: { value: 'pending', at: hit.at } }
  },
}

const pendingOf = new RegExp(
  `\\b(?:${pact}|${application}|approval by|signature)(?![a-z\u00e0-\u00ff])|\\|[^|]{0,30}\\b(?:ice|federal|immigration)\\b`,
)

const listed: Frame = {
  rule: 'status-listed',
  type: 'agreement.status',
  words:
    /\b(?:on|to|in) (?:ice's|the (?:agency's|federal|ice)|a federal) (?:\w+ ){0,2}list\b|\ben la lista (?:de ice|federal|del servicio|que publica)/g,
  slots: (hit) =>
    /\b(?:turn(?:s|ed) up|appear\w*|added|shows? up|showed up|landed|is|was|aparece|apareci[o\u00f3]|figura|incluid[oa])\b[^,;]{0,40}$/.test(
      behind(hit),
    ) && acts(hit)
      ? { ...partySlots(hit), step: { value: 'listed', at: hit.at } }
      : undefined,
}

const next: Frame = {
  rule: 'status-next',
  type: 'agreement.status',
  words:
    /\b(?:may|might|could) be (?:the )?next\b|\bpodr[i\u00ed]a ser (?:el |la )?(?:pr[o\u00f3]xim[oa]|siguiente)/g,
  slots: (hit) => (acts(hit) ? { ...partySlots(hit), step: { value: 'joined' } } : undefined),
}

/** "Resolution 2025-11: memorandum of agreement with ICE": an item of an agenda, or a motion. */
const item: Frame = {
  rule: 'status-item',
  type: 'agreement.status',
  words:
    /\b(?:resolution(?: no\.?)? [\d-]+|ordinance(?: no\.?)? [\d-]+|item [\d.]+[a-z]?|agenda item|resoluci[o\u00f3]n [\d-]+|plan for|proposal for)[^;!?"\n]{0,140}?\b(?:agreement|memorandum|287|partnership|acuerdo|memor[a\u00e1]ndum|convenio)/g,
  modality: 'at_issue',
  slots: (hit) =>
    /\bice\b|287|immigra|inmigra/.test(hit.words) &&
    !/\b(?:approved|passed|adopted|moved|roll call|carried|motion|voted|aprob[o\u00f3])\b/.test(hit.words)
      ? { ...partySlots(hit), step: { value: 'proposed' } }
      : undefined,
}

const adopt: Frame = {
  rule: 'status-motion',
  type: 'agreement.status',
  words: /\b(?:adopt|approve|pass) (?:the )?(?:resolution|ordinance|item)\b/g,
  modality: 'at_issue',
  needs: /\bmotion|\bmove[ds]?\b|\bmoves\b/,
  slots: (hit) =>
    known.test(earlier(hit)) ? { ...partySlots(hit), step: { value: 'proposed' } } : undefined,
}

export const agreementStatus: Family = {
  gate: /./s,
  frames: [step, ...turns, pending, listed, next, item, adopt],
}
