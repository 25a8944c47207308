/** The words that texts have for an agreement with federal immigration authorities, and for who may be party to one. */

/** Its sure names, and the nouns that mean it where a text is about it. */
export const pact =
  '287 ?\\(?g\\)?|agreements?|partner(?:ships?|ing)|memorand(?:um|ums|a)|m\\.?o\\.?[au]\\.?s?|(?:com)?pacts?|program(?:me)?s?|deals?|accords?|contracts?|arrangements?|task[- ]force|warrant service|jail enforcement|participation|participating|involvement|collaborat(?:ion|ing)|cooperation|cooperating|acuerdos?|convenios?|memor[a\u00e1]ndum|memorandos?|programas?|alianzas?|pactos?|contratos?|participaci[o\u00f3]n|colaboraci[o\u00f3]n|cooperaci[o\u00f3]n|participar|colaborar|cooperar'

/** An application for one. */
export const application =
  'applications?|requests?|letters? of (?:intent|interest)|paperwork|commitment|bid|proposal|plans?|solicitud(?:es)?|petici[o\u00f3]n|carta de intenci[o\u00f3]n|tr[a\u00e1]mite'

/** Who acts for an agency: the agency, its head, the body that it answers to, or a word that stands for one. */
export const party =
  /\b(?:departments?|offices?|sheriff(?:'s|s)?|police|[a-z]{0,4}pd|chief|cit(?:y|ies)|count(?:y|ies)|towns?|townships?|boroughs?|villages?|parish|councils?|commission(?:ers|er)?|boards?|agenc(?:y|ies)|force|mayor|governor|supervisors|trustees|selectmen|members|patrol|troopers|university|college|jail|state|administration|marshals?|constables?|lpso|so|municipalit(?:y|ies)|jurisdictions?|neighbou?rs?|they|it|he|she|we|i|who|which|whose|that|alguacil(?:es)?|sheriff|oficina|departamento|polic[i\u00ed]a|ciudad|condado|municipio|comisi[o\u00f3]n|comisionados|concejo|concejales|junta|alcalde(?:sa)?|jef[ea]|gobernador[a]?|agencia|cabildo|que|quien)\b/

/** Many agencies at once, none of them named. */
export const many =
  /\b(?:not (?:a single|one)|ninguna?|no) (?:[\w'-]+ ){0,3}?(?:agency|agencia|department|county|sheriff|condado)\b|\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens|scores|hundreds|thousands|veinti\w+|many|most|several|some|few|more|other|local|small|participating|all|every|number|handful|third|half|quarter|majority|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|decenas|cientos|muchas|muchos|varias|varios|algunas|algunos|todas|todos|mayor[i\u00ed]a) (?:[\w'-]+ ){0,4}?(?:agencies|departments|counties|cities|towns|municipalities|states|sheriffs|jurisdictions|governments|entities|localities|offices|agreements|partnerships|agencias|departamentos|condados|ciudades|municipios|estados|alguaciles|jurisdicciones|acuerdos|convenios|polic[i\u00ed]as)\b/

/** Words before a verb that make what follows a duty or a right under the law, and no step. */
export const underLaw =
  /\b(?:requir\w+|mandat\w+|oblig\w+|must|shall|compel\w*|(?:(?:to|would|could|can) force|forc(?:es|ed|ing))|ha(?:ve|s|d) to|tell(?:s|ing)?|free to|allow(?:s|ed|ing)?|permit\w*|bar(?:s|red|ring)?|prohibit\w*|forbid\w*|ban(?:s|ned|ning)?|encourag\w+|exig\w+|proh[i\u00ed]b\w+|deben?|tienen? que|tendr[a\u00e1]n? que|instruct\w*|order(?:s|ed)? (?:by|the|every|all)|on the hook|prevent\w*|stops?|forzad\w*|fuerza[n]?|manda[n]?|impide[n]?|impid\w+|impedir\w+|facultad|violat\w+|deber[a\u00e1]n?|permite[n]?|(?:deadline|duty|choice|reason|right|authority|power|ability) (?:to|for|of)|(?:agencies|places|towns|jails|sheriffs|cities|counties|departments|municipalities|governments|side|party|entities|jurisdictions) (?:that|who|which|can|may|could|would)|no [^,;]{0,40} (?:may|could|can|shall))\b[^,;]{0,120}$/

/** Words before a verb by which somebody asks for what follows, or puts it to a body. */
export const askedFor =
  /\b(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for)|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|press(?:es|ed|ing)?|petition\w*|mov(?:e|es|ed|ing)|motion|resolution|ordinance|item|proposal|propos(?:es|ed|ing)|direct|begg(?:ed|ing)|plead\w*|implor\w+|push(?:es|ed|ing)?|campaign\w*|pid(?:e|en|i[o\u00f3]|ieron|iendo)|exig(?:e|en|i[o\u00f3]|ieron|iendo)|solicit(?:a|an|[o\u00f3])|moci[o\u00f3]n|resoluci[o\u00f3]n|ordenanza|propuesta)\b[^,;]{0,110}$/
