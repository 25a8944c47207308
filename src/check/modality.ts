import type { Span } from '../model/article.js'
import { matchesOf } from './matches.js'
import type { Modality } from './text-claim.js'

const asked =
  /\b(?:whether|if (?!any)|unless|should (?:the|it|they)|would be asked|sought (?:a|an) (?:ruling|order|declaration)|seek(?:s|ing)? (?:a|an) (?:ruling|order|declaration)|asks? (?:the|a) (?:court|judge)|asked (?:the|a) (?:court|judge)|a ruling that|si (?:la|el|los|las|deb|pued|est|una|un|su|se)|pide (?:a|al) (?:un |una )?(?:tribunal|juez|jueza))\b|\?/
const denied = /\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|neg[oó]|desmient[ea]n?|desminti[oó])\b/
const planned =
  /\b(?:will|would|plans? to|planned to|planning to|expect(?:s|ed)? to|is set to|are set to|scheduled to|intends? to|going to|aims? to|is to|are to|upcoming|slated to|is due to|next (?:week|month|year)|se prev[eé]|prev[eé]n?|planean?|planea|va a|van a|tiene previsto|se espera)\b|'ll |\b\p{L}{3,}(?:ar[aá]n?|er[aá]n|ir[aá]n)\b/u
const hedged =
  /\b(?:may|might|could|appears?|appeared|seems?|seemed|suggests?|suggested|likely|possibly|perhaps|potential(?:ly)?|apparently|reportedly|unclear|podr[ií]an?|parece[n]?|posiblemente|quiz[aá]s?|probablemente|al parecer|supuestamente|presuntamente)\b/g
const alleged =
  /\b(?:fears?|feared|worr(?:y|ies|ied)|allege[sd]?|alleging|accus(?:es|ed|ing)|temen?|denuncian?|acusan?)\b/

/** How a clause puts what it says. The word that tells it may stand in the words before the clause too. */
export function modalityOf(clause: string, before: string): Modality {
  if (asked.test(clause) || /\b(?:whether|if|si)\b[^.;]{0,40}$/.test(before.slice(-50))) return 'at_issue'
  if (denied.test(before)) return 'denied'
  if (alleged.test(before)) return 'alleged'
  if (planned.test(clause)) return 'planned'
  if (clause.search(hedged) >= 0) return 'hedged'
  return 'asserted'
}

/** The words that hedge a clause. */
export function hedgesIn(clause: string, start: number): Span[] {
  return matchesOf(hedged, clause).map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }))
}

const no =
  /\b(?:not|never|no longer|neither|nor|without|none|cannot|no (?:law|requirement|obligation|agreement|plans?|deputies|officers|arrests|one|court|such)|declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|nunca|tampoco|ning[uú]n[oa]?|sin|jam[aá]s)\b|n't\b|(?:^| )no (?=(?:\p{Ll}+ ){0,2}\p{Ll}+(?:a|e|o|n|ó|ado|ido)\b)/u

/** Whether a clause says that it is not so. */
export function denies(clause: string): boolean {
  return no.test(clause.replace(/\bnot only\b|\bno solo\b|\bif not\b|\bwhether or not\b/g, ''))
}
