/** Where in the words before a verb its subject stands: `to` is before `words.length` where more is told of it. */
export interface SubjectPhrase {
  readonly from: number
  readonly to: number
}

/** The words of a phrase, in lower case, that name the subject of the verb after it; undefined where none do. */
export function subjectPhrase(bare: string): SubjectPhrase | undefined {
  const to = withoutClause(bare)
  if (bare.endsWith(',') && to === bare.length && !/, (?:from|of|de|del) [^,]+,$/.test(bare)) return undefined
  const cut = bare.slice(0, to)
  const comma = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf('" '))
  const after = comma >= 0 && to - comma > 4 ? comma + 2 : 0
  const phrase = cut.slice(after)
  const from = after + leadOf(phrase)
  const words = bare.slice(from, to).trim().split(' ')
  const last = words.at(-1) ?? ''
  if (last === '' || words.length > 14 || noSubject.test(last)) return undefined
  if (!subjectLike.test(bare.slice(from, to)) && !oneOfMany.test(bare.slice(from, to))) return undefined
  return { from, to }
}

/** "The department, which sued in May, said" and "the union, a small one, said": where the subject itself ends. */
function withoutClause(bare: string): number {
  const clause =
    /, (?:which|who|whose|que|quien|cuy[oa]s?|an?|una?|in|at|on|speaking|writing|en|durante) [^";]{3,160},$/.exec(
      bare,
    )
  const open = /,? (?:which|who|quien)$/.exec(bare)
  const passing = /(?<!,[^,]*), (?!(?:and|y) )[^,";]{3,80},$/.exec(bare)
  const [told] = clause ?? open ?? passing ?? ['']
  return told === '' || bare.length - told.length < 4 ? bare.length : bare.length - told.length
}

/** How much stands before a subject that is none of it: marks of a list, "as", "three weeks after", "in it". */
export function leadOf(phrase: string): number {
  const marks = /^[\s*_#>\u2022\u2013-]+/.exec(phrase)?.[0].length ?? 0
  const adverb = openingAdverb.exec(phrase.slice(marks))?.[0].length ?? 0
  const lead = marks + adverb
  const rest = phrase.slice(lead)
  const clause = clauseBefore.exec(rest)?.[0].length ?? 0
  const place = placeBefore.exec(rest.slice(clause))
  return lead + clause + (place?.[1] === undefined ? 0 : rest.length - clause - place[1].length)
}

const openingAdverb =
  /^(?:now|then|later|still|meanwhile|instead|yesterday|today|last (?:week|month|year)|this (?:week|month|year)|ahora|luego|entonces|ayer|hoy|tambi\u00e9n) (?=\p{L})/u

/** "Three weeks after the sheriff told": a clause begins with the word before its subject. */
const clauseBefore =
  /^(?:.*[ ,])?(?:where|(?:under|in|by|for|with|to) which|donde|when|after|while|because|until|once|though|although|whether|if|before|since|as|that|cuando|mientras|porque|aunque|como|despu\u00e9s de que) (?=(?:the|an?|its|their|his|her|one|el|la|los|las|una?|sus?) )/

/** "In it the chief writes": the subject without what stands before it of place or time. */
const placeBefore =
  /^ ?(?:in|at|on|after|before|during|under|en|durante|tras) .*?(?<!(?:of|to|for|from|with|in|at|on|by|and|de|en|por|con|y) )((?:the|el|la) [^,]+)$/

export const noSubject =
  /^(?:i|we|you|yo|never|nunca|jam\u00e1s|which|that|who|what|as|to|not|and|or|but|is|was|are|were|be|been|being|also|the|a|an|will|would|could|should|may|might|can|must|do|does|did|if|when|of|for|in|on|at|with|by|from|there|this|these|those|que|quien|como|se|no|y|o|ser|fue|de|en|por|con|lo|le)$/

const oneOfMany = /^ ?(?:one|an?|una?|uno) \p{L}+(?: \p{L}+){0,3}$/u

/** Words that a subject of speech has: a body, an office, a paper, a group. */
export const subjectLike =
  /\b(?:plaintiffs?|petitioners?|challengers|dissenters|scholars|teachers|growers|ranchers|pastors|bishops?|clergy|mayors|governors|principals?|superintendents?|suit|motion|petition|brief|filing|analysis|editorial|guidance|tally|lodge|demanda|escrito|comunicado|nota|comandante|comit[eé]|partido|republicans|democrats|defendants?|administration|clinic|fund|project|auditors?|treasurer|sponsors?|federation|fellowship|society|network|alliance|patrol|solicitor|prosecutors?|staff|guardsmen|demandantes?|di\u00f3cesis|tesorer[oa]|alianza|red|procurador[a]?|department|office|agency|city|county|town|state|ice|dhs|aclu|union|association|coalition|league|council|commission|board|committee|court|judge|judges|attorneys?|lawyers?|counsel|spokes(?:man|woman|person)|officials?|authorities|police|sheriff|sheriffs|chief|mayor|governor|commissioners?|council ?(?:members|man|woman)|leaders|critics?|advocates?|opponents?|supporters?|proponents?|residents?|activists?|experts?|groups?|organizations?|some|many|others|several|researchers?|stud(?:y|ies)|research|letter|memo|report|records|minutes|lawsuit|complaint|document|documents|agreement|data|statement|release|opinion|law|statute|order|ruling|clarification|figures|statistics|people|sources?|observers|analysts?|lawmakers|legislators|senators?|manager|administrator|director|deputies|officers|families|immigrants|center|institute|university|foundation|survey|poll|audit|departamento|oficina|agencia|ciudad|condado|estado|policia|polic\u00eda|alguacil|sheriff|comisi\u00f3n|concejo|concejales|comisionados|junta|tribunal|juez|jueza|abogad[oa]s?|portavoz|vocer[oa]|funcionarios|autoridades|cr\u00edticos|opositores|defensores|activistas|expertos|residentes|vecinos|organizaci[o\u00f3]n(?:es)?|grupos?|coalici\u00f3n|carta|informe|demanda|documentos?|alcalde|alcaldesa|gobernador|fiscal|fiscal\u00eda|jefe|jefa|ley|estudios?|algunos|muchos|varios|uni\u00f3n|director|directora|administrador)\b/
