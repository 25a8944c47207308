/** Words that several families of frames look for. */

/** An agreement, as texts call it. */
export const agreement =
  '(?:287\\(?g\\)?|agreements?|partnerships?|memorand(?:um|ums|a)|m\\.?o\\.?a\\.?s?|m\\.?o\\.?u\\.?s?|pacts?|program(?:me)?s?|deal|deals|accords?|task force(?: model)?|warrant service officer|jail enforcement model|acuerdos?|convenios?|memor[a\u00e1]ndum|memorandos?|programas?|alianza|pacto)'

/** What makes a text one about immigration enforcement. */
export const immigration =
  /287\(?g|\bice\b|immigra|inmigra|migratori|\bdhs\b|deport|detainer|sanctuary|santuario/

/** Officers of an agency, of whatever kind. */
export const officers =
  '(?:officers?|deput(?:y|ies)|troopers?|detectives?|sergeants?|corporals?|lieutenants?|police|agents?|jailers?|employees|personnel|members|staff(?: members)?|supervisors|officials|people|wardens?|investigators|bailiffs|recruits|guards|screeners|patrolmen|oficiales|patrulleros|carceleros|custodios|agentes|alguaciles|policías?|polic[ií]as?|funcionarios|empleados|efectivos|uniformados|detectives|sargentos|ayudantes|diputados)'
