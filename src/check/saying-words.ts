/** Verbs by which somebody is told to have said something. */
const english =
  'said|says|say|answered|answers|counters|lamented|joked|told|tells|stated|states|announced|announces|added|adds|explained|explains|wrote|writes|argued|argues|argue|' +
  'claimed|claims|claim|noted|notes|insisted|insists|acknowledged|acknowledges|confirmed|confirms|denied|denies|testified|' +
  'warned|warns|warn|maintained|maintains|indicated|indicates|emphasized|emphasizes|emphasised|stressed|stresses|asserted|asserts|contended|contends|contend|' +
  'declared|declares|reported|reports|replied|responded|cautioned|cautions|recalled|pointed out|pointed to|point out|points out|points to|point to|promised|vowed|pledged|vows|pledges|promises|' +
  'concluded|clarified|suggested|suggests|reiterated|countered|commented|posted|tweeted|estimated|estimates|believes|believe|believed|' +
  'thinks|think|feared|fears|fear|worries|worry|worried|asked|admitted|alleged|allege|alleges|remarked|observed|shared|conceded|concedes|concede|quipped|continued|disclosed|revealed|proclaimed|read|reads|advised|advises|predicted|predicts|put it|went on|goes on|volunteered|shot back|chimed in|summed up|sums up|summed (?:it|things|that) up|summarized|recounted|recounts|mused|muses|joked|jokes|remembers|remembered|exclaimed|asserting|reasoned|allowed that|cautioning|urged|urges|reminded|reminds|inquired|inquires|wondered|wonders|interjected|opined|opines|testifies|complained|complains|boasted|boasts|protested that|retorted|deadpanned|texted|emailed|quips|relayed|groused|grouses|e-mailed|puts it|has it|speaks of|spoke of|informed|informs|notified|assured|assures|adding|noting|disputes|disputed|corrected|reckons|reckoned|guesses|guessed|groaned|snapped|ventured|vouched|swore|swears|replies|responds|retorts|brags|bragged|calculates|calculated|sniffed|scoffed|pleaded|marveled'

const spanish =
  'dijo|dijeron|lament[oó]|lamenta|reproch[oó]|reprocha|critica|cuestion[oó]|cuestiona|celebr[oó]|defiende|defendi[oó]|agrega|señalan|indican|insiste|explican|declara|manifestaron|comenta|relata|resumi[oó]|resume|plante[oó]|contest[oó]|replic[oó]|dice|dicen|afirm[oó]|afirmaron|afirma|afirman|asegur[oó]|aseguraron|asegura|aseguran|señal[oó]|señalaron|señala|indic[oó]|indicaron|indica|explic[oó]|explicaron|explica|agreg[oó]|' +
  'añadi[oó]|añadieron|añade|declar[oó]|declararon|sostuvo|sostuvieron|sostiene|sostienen|manifest[oó]|expres[oó]|expresaron|coment[oó]|inform[oó]|informaron|anunci[oó]|anunciaron|confirm[oó]|confirmaron|' +
  'advirti[oó]|advirtieron|advierte|advierten|reconoci[oó]|insisti[oó]|subray[oó]|recalc[oó]|precis[oó]|apunt[oó]|escribi[oó]|respondi[oó]|argument[oó]|argumentaron|argumentan|reiter[oó]|denunci[oó]|denunciaron|neg[oó]|' +
  'destac[oó]|coment[oó]|aclar[oó]|public[oó]|temen|creen|cree|opin[oó]|detall[oó]|relat[oó]|admiti[oó]|sentenci[oó]|enfatiz[oó]|alert[oó]|prometi[oó]|record[oó]|agregaron|subrayaron|reclam[oó]|critic[oó]|cont[oó]|aconsej[oó]|brome[oó]|ironiz[oó]|exclam[oó]|predijo|inquiri[oó]|pregunt[oó]|cuenta|contaron|dijeron|record[oó]|recuerda|recomend[oó]|puntualiz[oó]|acot[oó]|remat[oó]|zanj[oó]|matiz[oó]|justific[oó]|pidi[oó] que|ped[ií]a|dec[ií]a|dec[ií]an|sigui[oó]|prosigui[oó]|suelta|solt[oó]|interrumpi[oó]|se quej[oó]|concluy[oó]|razon[oó]|repiti[oó]|corrigi[oó]|observ[oó]|estim[oó]|estima|contesta|responde|niega|reconoce|admite|reclama|advierten|escribe|lo niega|ha dicho|han dicho|se limit[oó] a (?:responder|decir|se[nñ]alar)|ironiza|apunt[oó]|dictamin[oó]|asever[oó]|recalca|subraya|destaca|detalla|puntualiza|aclara|sentencia|alega|aleg[oó]|alegan|contaba|explicaba|a[nñ]ad[ií]a|repuso|mascull[oó]|susurr[oó]|sosten[ií]an?|afirmaban?|alegaban?|argumentaban?|advert[ií]an?|insist[ií]an?|aseguraban?|opinan?|calculan?|calcul[oó]|comunic[oó]|presumi[oó]|protest[oó]|presume|protesta(?= que)|report[oó] que|reporta que|garantiz[oó]|pronostic[oó]|vaticin[oó]|calific[oó] de'

/** Papers and courts also say by a participle: "a court clarification indicating that". */
export const participle =
  /\b(?:a |an |the |una? |la |el )?((?:[\p{L}']+ ){0,3}?(?:clarification|ruling|decision|order|opinion|letter|memo|statement|report|lawsuit|study|fallo|carta|informe|opini[oó]n|aclaraci[oó]n)) (?:indicating|suggesting|finding|saying|stating|arguing|claiming|warning|concluding|holding|se[nñ]alando|indicando|advirtiendo) (?:that|que) /gu

export const sayVerb = `(?:${english}|${spanish})`

/** Words that begin what a "that" after a verb tells, and hardly ever a noun with "that" before it: "signed that". */
const clauseAfter =
  'that (?:the|an?|it|he|she|they|we|his|her|its|their|our|no|nothing|nobody|not|there|any|every|all|some|if|under|\\d)\\b'

/** Verbs of any kind that a sentence follows say or think something, but for those by which bodies decide and ask. */
export const openVerb =
  `(?!(?:decid|determin|rul|requir|provid|ensur|demand|order|mandat|resolv|caus|happen|appear|seem|vot|approv|mov|specif|direct|requested|propos|find|found|amend|enact|pass|adopt)\\p{L}*)` +
  `(?:\\p{L}{3,}ed|written|thought|felt|knew|holds|maintains|expects|mentions|understands)` +
  `(?=(?: (?:me|us|him|them|members|reporters|residents|the \\p{L}+(?: \\p{L}+)?))? ${clauseAfter})` +
  `|(?!(?:decidi|determin|orden|vot|aprob|exigi|resolvi|dictamin|logr|permiti|provoc|fall)\\p{L}*)\\p{L}{3,}(?:\u00f3|aron|ieron)(?= que (?:el|la|los|las|un|una|no|su|sus|se|en|ya|nada|nadie|ning)(?![\\p{L}]))`

/** "puts the cost at $1.1 million": verbs of a reckoning, with what is reckoned. */
export const reckonVerb =
  '(?:put|puts|set|sets)(?= [^.;"]{2,70} at (?:about |around |roughly |some |nearly |close to )?(?:\\$|\\d))|(?:credits?|credited) [^.;:,"]{2,60} with(?= )|counts(?= \\d)'

/** Verbs that say something where a comma, a stop or a "that" follows, or after words such as "appeared to". */
export const markedVerb =
  '(?:allowed|determined|figured|shrugged|began|begins|objects|objected)(?=[,.;])|(?:figures|figured|held|holds|objects|objected|reasons|let it be known|lets it be known|(?:served|serves|given|gives|gave) notice|feels|hopes|agrees|agreed)(?= that )' +
  '|(?:(?:takes|took) the position|(?:is|was|are|were) of the (?:view|opinion|mind)|(?:makes|made) (?:the (?:point|case)|(?:it )?(?:plain|clear))|lets? on)(?= that )' +
  '|(?:disagreed|disagrees|thought so|thinks so|(?:thought|thinks|think) (?:otherwise|differently)|demurred)(?=: )|put in(?=,)' +
  '|(?:insist|note|acknowledge|maintain|(?<=\\bthey )report|predict|complain|admit|deny|explain|caution|stress|assert|counter|promise)(?= that )|(?<= would )(?:say|tell)(?= (?:only|just|reporters|visitors|friends|people|them|anyone))' +
  '|(?<= to )(?:add|note|suggest|observe|explain|insist|concede|report|mention|argue|say|warn)(?= that )' +
  '|(?<=\\bha(?:n|b\u00edan?|br\u00edan?|ya)? )(?:sostenido|dicho|advertido|explicado|asegurado|afirmado|reconocido|anunciado|confirmado|negado|respondido|indicado|se\u00f1alado|declarado|informado|escrito|admitido|argumentado|alegado|opinado|llegado a decir)(?= que )'

/** Spanish verbs after the words quoted: they are many, and nearly all tell who says them. */
export const afterQuoteVerb =
  '(?<=",? (?:se |le |les |nos |lo )?)\\p{L}{3,}(?:\u00f3|aron|ieron|aba|aban|\u00eda|\u00edan)'

/** Words that stand between a subject and its verb. */
export const betweenSubjectAndVerb =
  /(?:[ ,]+(?:also|later|then|has|have|had|previously|recently|repeatedly|earlier|further|publicly|himself|herself|already|still|both|however|again|often|now|once|all|has since|in turn|too|further|appeared to|appears to|seemed to|seems to|went on to|goes on to|took care to|was quick to|is said to|was careful to|hasten(?:s|ed) to|tambien|tambi\u00e9n|luego|despues|despu\u00e9s|ha|han|hab\u00eda|hab\u00edan|nos|se|adem\u00e1s|posteriormente|le|les|lo|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|el (?:lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo)))+,?$/

/** Groups without a name: what they are told to say has no sayer that could be asked. */
export const vagueGroup =
  /\b(?:critics?|skeptics|allies|backers|admirers|detractors|opponents?|supporters?|proponents?|advocates?|advocacy groups?|activists?|experts?|observers?|analysts?|officials?|authorities|leaders|sources?|residents?|neighbors|people|immigrants|families|parents|lawyers|civil rights groups|immigrant[- ]rights? (?:groups?|organizations?)|rights groups|groups|organizations|organizers|some|many|others|several|researchers|studies|study|research|lawmakers|members of the public|speakers|members of the community|community members|witnesses|attendees|someone|nobody|everyone|business owners|farmers|workers|cr\u00edticos|opositores|defensores|activistas|expertos|funcionarios|autoridades|residentes|vecinos|organizaciones|grupos|algunos|muchos|varios|fuentes|familias|inmigrantes|abogados|estudios|investigaciones|asistentes|l\u00edderes)\b/

/** Papers that are told to say something. */
export const paperWord =
  /\b(?:letter|memo|memorandum|answer|reply|report|records?|minutes|filing|filings|lawsuit|complaint|document|documents|agreement|contract|data|figures|statistics|website|web ?page|web site|column|statement|release|agenda|resolution|opinion|order|statute|law|budget|invoice|audit|email|emails|list|spreadsheet|affidavit|roster|handout|tables?|charts?|survey|poll|docket|suit|motion|petition|forms?|bit[aá]coras?|reportes?|encuesta|presentation|briefing|brief|fact sheet|tally|estimates?|numbers|count|transcript|ledger|log|dashboard|portal|fiscal note|newsletter|notice|bulletin|boletín|hoja|oficio|planilla|presentación|declaración jurada|nota fiscal|conteo|recuento|expediente|lista|resultados|carta|informe|registros|actas?|demanda|documentos?|acuerdo|datos|cifras|comunicado|resoluci\u00f3n|ley|memorando)\b/
