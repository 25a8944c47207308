import { pattern } from './pattern.js'

/** Classes of words that clauses are told by, without accents: one word of a class is enough. */
function anyOf(words: string): RegExp {
  return pattern(`\\b(?:${words})\\b`, 'd')
}

export const lawWord = anyOf(
  'laws?|statutes?|legislation|bill|act|ordinance|section|constitution(?:al)?|amendment|code|charter|provision|sb ?\\d+|hb ?\\d+|senate bill|house bill|legally|executive order|ley|leyes|estatutos?|legislacion|constitucion|ordenanza|legalmente|seccion|decreto|orden ejecutiva',
)

/** Bodies and officers whom a law may bind. */
export const boundWord = anyOf(
  'municipalit(?:y|ies)|cit(?:y|ies)|towns?|villages?|boroughs?|count(?:y|ies)|parish(?:es)?|sheriffs?|agenc(?:y|ies)|departments?|local governments?|governments?|entit(?:y|ies)|jurisdictions?|police|law enforcement|jails?|jailers?|localities|chiefs?|mayors?|council|commission(?:ers)?|board|officials|municipios?|municipalidades|ciudad(?:es)?|condados?|alguacil(?:es)?|agencias?|departamentos?|gobiernos?|entidades|policias?|carceles|autoridades|funcionarios|we|us|nos',
)

export const dutyWord = anyOf(
  "requir(?:e|es|ed|ing|ement|ements)|mandat(?:e|es|ed|ing|ory)|oblig(?:ed|es|ated|ates|ation|ations|atory)|compel(?:s|led|ling)?|compulsory|must|shall|duty|duties of law|has to|have to|had to|free to|may choose|may decline|can decline|can choose|choice|optional|voluntar(?:y|ily)|discretion|up to (?:each|the|local)|allow(?:s|ed)?|permits?|permitted|bars?|barred|bans?|banned|prohibit(?:s|ed|ion|ing)?|forbid(?:s|den)?|outlaw(?:s|ed)?|il[l]egal|unlawful|preempt(?:s|ed)?|best efforts|cannot|can't|may not|says nothing|nothing in|silent on|exig(?:e|en|ia|ir)|oblig(?:a|an|ado|ada|ados|adas|acion|atorio|atoria|ar|aba)|requier(?:e|en)|debe|deben|deberan?|tienen? que|prohib(?:e|en|ido|ida|io)|voluntari[oa]s?|permite|no pueden?|impide|mejores esfuerzos|manda|ordena",
)

/** Words of duty that need no law beside them. */
export const strongDuty = anyOf(
  'required|requirement|requires|mandated|mandatory|mandates?|obligat(?:ed|ion)|obliged|compelled|forced to|forces|must|shall|have no choice|has no choice|no choice|no option|free to|voluntary|optional|up to (?:each|the|local)|barred from|bars|banned from|bans|prohibit(?:s|ed)|forbid(?:s|den)|cannot|may not|il[l]egal(?! immig)|unlawful|preempt(?:s|ed)|not (?:required|mandatory|obligated|bound)|obligad[oa]s?|obligacion|obligatori[oa]|obliga|exige|deben|tienen que|prohibe|prohibido|voluntari[oa]|no tienen que|sin opcion',
)

/** What such a law is about. */
export const cooperationWord = anyOf(
  'ice|immigration|immigrants?|cooperat(?:e|es|ed|ing|ion)|collaborat(?:e|es|ed|ing|ion)|287\\(?g\\)?|agreements?|partnerships?|detainers?|sanctuary|federal (?:authorities|agents|officers|government|officials|law)|participat(?:e|es|ed|ion|ing)|join(?:ing)?|sign(?:ing)?|enter(?:ing)?|comply|compliance|inmigracion|inmigrantes?|migratori[oa]s?|cooperar|cooperacion|colaborar|colaboracion|acuerdos?|convenios?|santuario|firmar|unirse|participar|participacion|federales',
)

export const courtWord = anyOf(
  'judges?|courts?|justices|magistrate|supreme court|appeals panel|three-judge panel|tribunal(?:es)?|juez|jueza|jueces|corte|magistrad[oa]',
)

export const ruledWord = anyOf(
  'ruled|rules|ruling|rulings|decided|decision|decides|ordered|order|orders|dismissed|dismisses|dismissing|clarified|struck|strikes|upheld|upholds|blocked|blocks|blocking|found|finds|held|holds|granted|grants|denied|denies|rejected|rejects|declined|issued|sided|threw out|tossed|overturned|reversed|affirmed|vacated|halted|enjoined|injunction|concluded|refused|determined|stayed|lifted|let stand|wrote|has yet to rule|agreed|sentenced|dictamin(?:o|aron)|fall(?:o|aron)|fallo|ordeno|desestimo|bloqueo|bloqueada|resolvio|determino|nego|rechazo|suspendio|decidio|aclaro|anulo|confirmo|sentencia|hallo|freno|avalo|impidio',
)

export const officerWord = anyOf(
  'officers?|deput(?:y|ies)|troopers?|detectives?|sergeants?|jailers?|police|policemen|patrol|they|we|he|she|nobody|no one|chief|sheriff|department|agents?|personnel|staff|oficial(?:es)?|agentes?|alguaciles|policias?|carceleros?|uniformados|efectivos|nadie|departamento|ellos|mis hombres',
)

export const notWord = anyOf(
  "not|never|no longer|won't|don't|doesn't|isn't|aren't|wouldn't|didn't|can't|no|nobody|none|neither|nor|nunca|jamas|ni|nadie|tampoco|sin",
)

export const notDoing = anyOf(
  "not|never|no longer|won't|don't|doesn't|isn't|aren't|wouldn't|didn't|can't|nobody|nunca|jamas|tampoco|no (?:van|vamos|va|har\\w+|patrull\\w+|pregunt\\w+|particip\\w+|realiz\\w+|salen|paran|estan)",
)

export const patrolWord = anyOf(
  'raids?|raiding|sweeps?|checkpoints?|round(?:ing)? up|roundups?|patrol(?:ling|s)?|ask(?:ing)? (?:about|people|anyone|for|where|victims|drivers|residents|anybody)|asked (?:about|for|where)|door to door|going door|profil(?:e|ing)|street enforcement|traffic stops|immigration enforcement|immigration duties|immigration operations|immigration agents|immigration officers|stop (?:people|anyone|drivers|anybody)|stopping (?:people|anyone|drivers)|pull(?:ing)? (?:people|anyone|drivers)? ?over|hunt(?:ing)?|look(?:ing)? for (?:people|immigrants|undocumented)|redadas?|retenes|patrullar?|patrullando|operativos|andar (?:en|por|preguntando)|preguntar(?:an|le|les)? (?:por|a|el|los|su)|perfilar|calles buscando|estatus',
)

export const keepWord = anyOf(
  'continue|continues|still|remain|remains|stay|stays|same|as before|normal|regular|usual|primary|first|everyday|routine|unchanged|keep|keeps|not change|go on|seguira[n]?|seguir|siguen|continuara[n]?|mismo|mismos|habitual(?:es)?|regulares|normales|atender|atendiendo',
)

export const dutyNoun = anyOf(
  'duties|duty|patrol|patrols|assignments?|jobs?|police work|calls|calls for service|work|shifts?|beats?|crime|traffic|funciones|labores|tareas|deberes|patrulla|patrullas|llamadas|trabajo|victimas?',
)

export const trainWord = anyOf(
  'train|trained|trains|training|trainings|course|courses|coursework|academy|class|classes|classroom|curriculum|entrenamientos?|entrenad[oa]s?|entrenar|entrenaran|capacit(?:acion|ad[oa]s?|ar|aran|o)|curso|cursos|academia|adiestramiento|formacion',
)

/** Training told as such, not only that somebody is trained. */
export const trainNoun = anyOf(
  'train|trains|training|trainings|be trained|were trained|was trained|been trained|being trained|course|courses|coursework|academy|classroom|curriculum|entrenamientos?|entrenar|entrenaran|capacitacion|capacitar|capacitaran|cursos?|academia|adiestramiento',
)

export const trainedWho = anyOf(
  'officers?|deput(?:y|ies)|troopers?|jailers?|sergeants?|corporals?|detectives?|staff|personnel|ice|fletc|hours?|weeks?|days?|online|charleston|federal|agentes?|oficial(?:es)?|alguaciles|carceleros|policias?|horas|semanas|en linea|federal(?:es)?',
)

export const happened =
  'arrest(?:ed|s)?|detain(?:ed|ees)?|detention|detentions|deport(?:ed|ations?)|detainers?|turned over|handed over|transferred|transfers|removed|removals|custody|booked|bookings?|flagged|screened|identified|interviewed|interviews|encounter(?:ed|s)?|repatriat(?:ed|ions?)|referred|referrals|picked up|held|released|charged|warrants|inmates|holds|raids?|stops|calls to ice|contacts?|checks|complaints|convict(?:ed|ions?)|seized|apprehended|cited|citations|tickets|arrest(?:ad[oa]s?|o|aron|os)|deten(?:id[oa]s?|ciones)|detuvo|detuvieron|deport(?:ad[oa]s?|aciones|o)|entreg(?:ad[oa]s?|o|aron|as)|traslad(?:ad[oa]s?|os)|retenciones|ordenes de retencion|orden de retencion|reclus[oa]s|presos|identificad[oa]s|arrestos|redadas|denuncias|quejas|revisiones|interrogad[oa]s'

export const happenedWord = anyOf(happened)

export const nobodyWord = anyOf(
  'nobody|no one|none|zero|not one|not a single|not arrested|no (?:arrests?|detainers?|interviews?|one|person|people|inmates?|complaints?|deportations?|referrals?|transfers?)|nadie|ninguno|ninguna|ningun (?:arresto|detenido)|cero',
)

export const crimeWord = anyOf(
  'crimes?|violent crime|property crime|homicides?|murders?|robber(?:y|ies)|burglar(?:y|ies)|thefts?|shootings?|assaults?|rapes?|overdoses|dui crashes|break-ins|carjackings?|homicidios?|asesinatos?|crimenes|crimen|criminalidad|delincuencia|delitos?|robos?|asaltos?|tiroteos?|hurtos',
)

export const movedWord = anyOf(
  'rose|risen|rise|rises|rising|fell|fallen|fall|falling|falls|drop(?:ped|s|ping)?|declin(?:ed|e|es|ing)|decreas(?:ed|e|es|ing)|increas(?:ed|e|es|ing)|up|down|climb(?:ed|ing)|plung(?:ed|ing)|plummeted|jumped|doubled|tripled|halved|lows?|highs?|lowest|highest|unchanged|flat|steady|fewer|reduced|reduction|slipped|edged|spiked|soared|percent|baj(?:o|aron|ado|a)|subi(?:o|eron|do)|aument(?:o|aron|ado|an)|disminu(?:yo|yeron|cion|ido)|descen(?:dio|dieron|so|dido)|cay(?:o|eron)|caido|caida|reduccion|reducido|incremento|por ciento|menos|mas',
)

export const payWord = anyOf(
  'paid|pays?|paying|reimburs(?:e|es|ed|ing|ement|ements)|costs?|grants?|fund(?:s|ed|ing)?|salar(?:y|ies)|overtime|bonus(?:es)?|stipends?|money|budget(?:ed)?|set aside|appropriat(?:ed|ion|ions)|award(?:ed|s)?|bill for|expenses?|no cost|free of charge|taxpayers?|equipment|vehicles?|pag(?:o|a|an|aran|ara|ar|an)|reembols(?:o|ara|aran|os?|ar)|cuesta|costo|costos|subvencion(?:es)?|fondos|salarios?|bonos?|horas extra|presupuesto|contribuyentes|centavo',
)

export const payer = anyOf(
  'ice|dhs|federal|state|county|city|town|borough|department|agency|washington|government|council|board|sheriff|deput(?:y|ies)|officers?|estado|estatal|condado|ciudad|gobierno|federales|agentes?|departamento|alguacil',
)

export const lossWord = anyOf(
  'lose|loses|losing|lost|loss|forfeit(?:ed)?|withh(?:old|olding|eld)|cut off|jeopardy|jeopardize|at risk|risk(?:s|ing|ed)?|strip(?:ped)?|ineligible|take (?:the |it |that )?(?:money|funds|funding|grants?)? ?(?:back|away)|clawed? back|pull(?:ed)? (?:funding|funds|grants?)|denied (?:funding|grants?)|perder|perderia[n]?|perdida|pierda[n]?|pierde[n]?|retener|retirar|en riesgo|recortar|arriesga[n]?|quitar',
)

export const moneyWord = anyOf(
  'money|funds?|funding|grants?|dollars|aid|revenue|appropriations?|budget|\\$[\\d.,]+|fondos|financiamiento|subvenciones|dinero|recursos|ayuda estatal|dolares',
)

export const penaltyWord = anyOf(
  'removed from office|removal from office|remove (?:them|officials|him|her|elected)|suspend(?:ed)? (?:them|officials|from office|him|her|elected)|suspension|fined?|fines|civil penalt(?:y|ies)|penalt(?:y|ies)|misdemeanor|felony|sued|sue|lawsuits?|prosecuted|jail time|sanctions?|punish(?:ed|ment|able)?|contempt|multas?|sancion(?:es|ado|ados)?|destitu(?:ir|cion|ido|idos|irlos)|remover|demandar|demandad[oa]s?|demanda|delito grave|suspendid[oa]s?|castigo',
)

export const riskVerb = anyOf(
  'could|may|can|might|would|will|face|faces|faced|facing|threaten(?:s|ed|ing)?|subject to|result in|constitutes?|makes? it|is a|risk|up to|carries|allows|authorizes|podria[n]?|puede[n]?|podra[n]?|enfrenta[n]?|amenaz(?:o|a|an|aron)|expone[n]?|preve|establece',
)
