import type { Step } from '../text-claim.js'

/** Verbs, and their nouns, that tell a step of an agreement. */
export interface StepWords {
  readonly step: Step
  /** With an object that is an agreement, in the passive, or where a text needs to say no more. */
  readonly verbs: string
  /** Those that tell a step without an object too: "joined in August". */
  readonly alone?: RegExp
  /** Those that take no object but tell of the agreement itself: "the agreement expired". */
  readonly itself?: string
}

export const stepWords: readonly StepWords[] = [
  {
    step: 'rejected',
    verbs:
      'declin(?:e|es|ed|ing)(?: to (?:sign|join|enter(?: into)?|approve|pursue|participate(?: in)?|partner))?|reject(?:s|ed|ing|ion of)?|refus(?:e|es|ed|ing|al)(?: to (?:sign|join|take part(?: in)?|enter(?: into)?|approve|participate(?: in)?|partner))?|turn(?:s|ed|ing)? down|vot(?:e|es|ed|ing) down|(?:chos(?:e|en)|opt(?:s|ed)|decid(?:es|ed)|vot(?:es|ed)) (?:not to (?:sign|join|enter(?: into)?|pursue|participate(?: in)?|renew|seek)|against)|said no(?: to)?(?! by)|says no(?: to)?|took a pass on|wants? no part(?: of)?|passed on|resist(?:s|ed)|rechaz(?:a|an|[o\u00f3]|aron|ar|ado|ada)|declin(?:a|[o\u00f3]|aron)|descart(?:a|[o\u00f3]|aron)|se (?:neg[o\u00f3]|negaron|niega|niegan|opuso) a(?: (?:firmar|unirse|participar))?|decidi[o\u00f3] no (?:firmar|unirse|participar|renovar)|dijo no a|rehus(?:a|[o\u00f3]|aron)|balk(?:s|ed)(?: at)?',
    alone:
      /^(?:declin\w+ to (?:sign|join|participate)|refus\w+ to (?:sign|join|participate|take part)|balked$|rehus[o\u00f3]$|declin[o\u00f3]$|rechaz[o\u00f3]$|lo rechaz)/,
  },
  {
    step: 'withdrawn',
    verbs:
      "end(?:s|ed|ing)?|terminat(?:e|es|ed|ing|ion of)|withdr(?:ew|aw|aws|awn|awing|awal)(?: from)?|pull(?:s|ed|ing)? (?:out|back|(?:the )?plug)(?: (?:of|from|on))?|cancel(?:s|l?ed|l?ing)?|cancellation of|rescind(?:s|ed|ing)?|rescission of|revok(?:e|es|ed|ing)|exit(?:s|ed|ing)?(?: from)?|left|leav(?:e|es|ing)|(?:back|drop|bow|opt)(?:s|ped|ped|ed|ting|ted|ping|ing)? out(?: of)?|dropp(?:ed|ing)|drops?|scrap(?:s|ped|ping)?|ditch(?:es|ed|ing)?|axe[sd]?|nix(?:es|ed|ing)?|g[eo]t(?:s|ting)? out of|walk(?:s|ed|ing)? (?:away|back)(?: from)?|sever(?:s|ed|ing)?|void(?:s|ed)?|quit(?:s|ting)?|abandon(?:s|ed|ing)?|cut(?:s|ting)? ties|dissolv(?:e|es|ed|ing)|unw(?:ind|ound)|w(?:ound|inding) down|tore up|torn up|hung (?:it|that) up|g(?:ave|iven|ives?|iving) (?:it |its |theirs |that )?up|broke off|g(?:o|ets|etting) out of|de(?:j[o\u00f3]|jaron) (?:sin efecto|vencer)|rompe[n]?(?: con)?|rompi[o\u00f3](?: con)?|backtrack\\w*|bail(?:s|ed|ing)?(?: out)?(?: of| on)?|got out|g(?:a|i)ve[sn]? notice(?! that)|served notice(?! that)|se (?:desvincul|deslig)(?:a|an|[o\u00f3]|aron)(?: del?)?|se sali[o\u00f3](?: del?)?|renunci[o\u00f3](?: al?)?|let (?:its|their|the|his|her|that|an?)(?: own)?(?: [\\w()]+){0,3} (?:lapse|expire|run out|drop)(?! on)|(?:did|do|does|will|would) not renew|didn't renew|not to renew|termin(?:a|[o\u00f3]|aron|ar|ado)|(?:puso|pusieron|poner|pone) fin al?|dar por terminad[oa]|(?:dio|dieron) por terminad[oa]|salirse(?: del?)?|se retir(?:a|[o\u00f3]|aron)|retir(?:arse|o) de|sal(?:e|i[o\u00f3]|ieron|ir|ida)(?: del?)?|cancel(?:a|an|[o\u00f3]|aron|ar|ada|ado)|rescind(?:e|i[o\u00f3]|ieron|ir|ido)|abandon(?:a|an|[o\u00f3]|aron|ar)|revoc(?:a|[o\u00f3]|aron|ar)|anul(?:a|[o\u00f3]|aron|ar)|dej(?:a|[o\u00f3]|aron|ar)(?: el| de)?|romp(?:e|i[o\u00f3]|ieron|er)(?: con| el)?|desisti[o\u00f3] de|no renov(?:[o\u00f3]|ar[a\u00e1])",
    alone:
      /^(?:let .*|left|withdr\w+|pull\w+ (?:out|back)|g(?:ave|iven?|iving|ives) (?:it|its|theirs|that) up|back\w* out|drop\w* out|opt\w* out|bow\w* out|quit|exited|bailed(?: out)?|pull\w* the plug|walk\w* away|got out|getting out|back out|gave notice|served notice|se (?:retir|desvincul|deslig|sal|desafili|baj)[a-z\u00f3]+|sali[a-z\u00f3]+|rescindi[a-z\u00f3]+|cancel[o\u00f3]|renunci[o\u00f3]|cut\w* ties)$/,
    itself:
      'end(?:s|ed)|(?:was|were|is|been|be) cut off(?! from)|is dead|was dead|is over|expir(?:e|es|ed)|laps(?:e|es|ed)|ran out|came to an end|sunset|termin[o\u00f3]|expir[o\u00f3]|venci[o\u00f3]|caduc[o\u00f3]|qued[o\u00f3] sin efecto',
  },
  {
    step: 'joined',
    verbs:
      'join(?:s|ed|ing)?|rejoin(?:s|ed|ing)?|enroll?(?:s|ed|ing)?(?: in)?|enlist(?:s|ed|ing)?(?: in)?|hitch(?:es|ed|ing)? [^,;.]{3,30} to|opt(?:s|ed|ing)? in(?:to)?|sign(?:s|ed|ing)? (?:on(?! (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\\d|the dotted|to speak))|up|onto)(?: to| with| for)?|became (?:part|a member|a partner)|came aboard|come aboard|hopped on|fast-tracked|got on board|accepted (?:into|to)|admitted (?:to|into)|entr(?:y|ance) into|partner(?:s|ed)(?: up)?(?: with)?|team(?:s|ed) up with|teaming up with|se (?:uni[o\u00f3]|unieron|une|unen|sum[o\u00f3]|sumaron|suma|suman|adhiri[o\u00f3]|adhirieron|incorpor[o\u00f3]|incorporaron|inscribi[o\u00f3]|inscribieron|integr[o\u00f3]|integraron|afili[o\u00f3])(?: as[i\u00ed])?(?: al?| en)?|(?:un|sum|adher|incorpor|inscrib|integr)[ai]rse(?: al?| en)?|ingres(?:[o\u00f3]|aron|ar|a) (?:al?|en)|entr(?:[o\u00f3]|aron|ar|a) (?:al?|en)|se (?:ali[o\u00f3]|alían|alia) con|got (?:back )?in|regres(?:\u00f3|aron)|volvi[o\u00f3] al?',
    alone:
      /^(?:re)?join(?:s|ed)|^join$|^enrolled|^sign\w* (?:on|up)|^opt\w* in$|^came aboard|^accepted into|^se (?:un|sum|incorpor|inscrib|adhir|integr|afili|ali)|^regres|^got (?:back )?in$|^enroll?s?$|^came on board/,
  },
  {
    step: 'approved',
    verbs:
      "approv(?:e|es|ed|ing)|approval (?:of|for)|ratif(?:y|ies|ied|ying)|ratification of|authoriz(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|ok(?:'d|ay|ays|ayed)|green-?l(?:it|ights?|ighted)|accept(?:s|ed|ing)?|back(?:s|ed|ing)|sign(?:s|ed|ing)? off on|clear(?:s|ed)|endors(?:es|ed|ing)|bless(?:es|ed)|g(?:ive|ives|ave|iven) (?:its |their |the |final |a )*(?:approval|blessing|green light|nod|ok|go-ahead)(?: to| for)?|aprob(?:[o\u00f3]|aron|ar|ado|ada|aci[o\u00f3]n)(?: de)?|aprueba[n]?|ratific(?:[o\u00f3]|aron|ar|ado)|ratifica|autoriz(?:a|an|[o\u00f3]|aron|ar|ado|ada)|aval(?:a|[o\u00f3]|aron|ar)|respald(?:a|[o\u00f3]|aron)|(?:dio|dieron|da) (?:luz verde|el visto bueno|su aprobaci[o\u00f3]n)(?: a| al)?",
    alone: /^accepted$/,
  },
  {
    step: 'signed',
    verbs:
      'sign(?:s|ed|ing)?|signatures? (?:of|on|to)|(?:put|puts|putting) (?:his|her|its|their) (?:name|signature) to|ink(?:s|ed|ing)|countersign(?:s|ed)|put(?:s|ting)? (?:pen|ink) to|conclud(?:es|ed)|execut(?:e|es|ed|ing)|enter(?:s|ed|ing)?(?: into)?|entry into|finali[sz](?:es|ed|ing)|struck|strikes?|reach(?:es|ed)|re-sign(?:ed|s)|cement(?:s|ed)|formaliz(?:es|ed|ing)|firm(?:a|an|[o\u00f3]|aron|amos|ar|ado|ada|aba|ando|en|(?<!(?:qued[o\u00f3]|est[a\u00e1]|en|m[a\u00e1]s|muy) firm)e|ar\u00e1|ar\u00e1n)|suscrib(?:e|en|i[o\u00f3]|ieron|ir|imos)|suscrit[oa]s?|rubric[o\u00f3]|concret[o\u00f3]|formaliz[o\u00f3]|sell[o\u00f3]',
    alone: /^(?:sign(?:s|ed)?|countersigned|firm(?:a|an|o|ó|aron|amos|ará|arán|ara|aran))$/,
  },
  {
    step: 'suspended',
    itself:
      "(?:is|was|'s|are|been|remains?|put|left) on (?:hold|pause|ice)|(?:est[a\u00e1]|qued[o\u00f3]|sigue) (?:en pausa|suspendid[oa]|congelad[oa])",
    verbs:
      'suspend(?:s|ed|ing)?|suspension of|paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|freez(?:e|es|ing)|froze(?:n)?|shelv(?:e|es|ed|ing)|tabl(?:ed|es)|put(?:s|ting)?(?= [^,;.]{3,60} on (?:hold|ice))|(?:puso|pone|poner|pusieron)(?= [^,;.]{3,50} en pausa)|suspend(?:e|en|i[o\u00f3]|ieron|er|ido|ida)|suspensi[o\u00f3]n del?|paus(?:a|[o\u00f3]|ar)|congel(?:a|[o\u00f3]|ar)|detuv(?:o|ieron)|dej[o\u00f3] en pausa',
  },
  {
    step: 're-evaluated',
    verbs:
      're-?evaluat(?:e|es|ed|ing|ion of)|reconsider(?:s|ed|ing|ation of)?|reassess(?:es|ed|ing)?|revisit(?:s|ed|ing)?|rethink(?:s|ing)?|review(?:s|ed|ing)?(?: of)?|re-?examin(?:e|es|ed|ing)|lo (?:est[a\u00e1] )?(?:analiza|reconsidera|revisa|estudia|eval[u\u00fa]a)(?:ndo)?|reeval[u\u00fa](?:a|an|[o\u00f3]|ar)|reconsider(?:a|an|[o\u00f3]|ar|ar[a\u00e1])|revis(?:a|an|[o\u00f3]|ar|ar\u00e1|ando)|replante(?:a|[o\u00f3]|ar)',
    alone: /^lo /,
  },
  {
    step: 'continues',
    verbs:
      'renew(?:s|ed|ing|al of)?|exten(?:d|ds|ded|ding|sion of)|recommit\\w*|(?:stay|remain)(?:s|ed|ing)?(?: in| part of)|stick(?:s|ing)? with|stuck with|continu(?:e|es|ed|ing|ation of)|ke(?:ep|eps|pt|eping)|maintain(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|resum(?:e|es|ed|ing)|renov(?:a|an|[o\u00f3]|aron|ar|ado|amos|aci[o\u00f3]n del?)|prorrog(?:a|[o\u00f3]|aron|ar)|prolong(?:a|[o\u00f3]|aron|ar)|reanud(?:a|[o\u00f3]|aron|ar)|extendi[o\u00f3]|sigue[n]? en(?! (?:vigor|vigencia|pie))|contin[u\u00fa]a[n]? (?:en|con)|mant(?:iene|ienen|uvo|uvieron|ener|endr\u00e1)|permanece[n]? en|permaneci[o\u00f3] en',
    itself:
      'remain(?:s|ed)? in (?:effect|force|place)|stay(?:s|ed)? in (?:effect|force|place)|continues|sigue (?:en pie|en vigor|vigente|activo)|se mantiene|contin[u\u00fa]a(?: vigente)?|is still in (?:effect|force|place)',
    alone: /^renov|^renewed$/,
  },
  {
    step: 'active',
    verbs:
      'implement(?:s|ed|ing|ation of)|launch(?:es|ed|ing)?|activat(?:e|es|ed|ing)|roll(?:s|ed|ing)? out|implement[o\u00f3]|puso en marcha|activ[o\u00f3]',
    itself:
      '(?:has|have|had) been (?:operational|active|live)|est[a\u00e1] en marcha|took effect|takes? effect|taken effect|went into effect|goes? into effect|came into force|became (?:effective|active|operational)|becomes (?:effective|active)|is (?:now |currently )?(?:in effect|in force|active|operational|live)|beg[ai]n|begins|started|went live|goes live|entr[o\u00f3] en (?:vigor|vigencia)|est[a\u00e1] (?:en vigor|vigente)|comenz[o\u00f3]|arranc[o\u00f3]|empez[o\u00f3]|rige',
  },
  {
    step: 'proposed',
    verbs:
      'appl(?:y|ies|ied|ying)|wr(?:ote|itten) to (?:ice|immigration)|submit(?:s|ted|ting)?|sent|sends|fil(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al (?:for|to))|considers?|considered|considering|weigh(?:s|ed|ing)?|debat(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|seek(?:s|ing)?|sought|mull(?:s|ed|ing)?|explor(?:e|es|ed|ing)|eye(?:s|d)|pursu(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:at|into)|plan(?:s|ned)? (?:for|to (?:sign|join|enter|apply|seek|pursue))|pitch(?:es|ed)|request(?:s|ed|ing)?|solicit(?:a|an|[o\u00f3]|aron|ar|ado|amos)|propon(?:e|en|er)|propuso|propuesta (?:de|para)|estudia[n]?|considera[n]?|analiza[n]?|eval[u\u00fa]a[n]?|debat(?:e|en|i[o\u00f3]|ieron|ir)|discut(?:e|en|i[o\u00f3]|ir[a\u00e1])|busca[n]?|present(?:[o\u00f3]|aron)|envi(?:[o\u00f3]|aron)|mand(?:[o\u00f3]|aron|ado)|pid(?:i\u00f3|ieron|e|en)(?= (?:a ice |formalmente )*(?:el|un|su) )|(?:ha|han) pedido',
    alone: /^(?:appl(?:ied|ies|y)|solicit[oó]|wr)/,
  },
]
