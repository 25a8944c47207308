import { keysOf } from './gazetteer.js'
import { wordsIn } from './pattern-words.js'

/** Titles that stand before a name, longest first, in lower case; the plural where several names follow. */
const english =
  'chief of staff|press secretary|communications director|special agent in charge|special agent|u\\.s\\. attorney|(?:police |guard )?union (?:president|steward)|lodge president|jail (?:superintendent|lieutenant|manager|director)|corrections (?:director|commissioner|secretary|chief)|detention (?:chief|captain|director|commander)|public safety (?:director|commissioner|secretary)|school superintendent|select board (?:chair|chairman|chairwoman)|board of supervisors chair|town supervisor|town moderator|county chair(?:man|woman)?|deputy commissioner|assistant superintendent|lt\\. col\\.|state police superintendent|state treasurer|state auditor|secretary of state|first selectman|council vice president|councilors?-at-large|archbishop|patrol (?:captain|commander)|district chief|precinct commander|bureau chief|deputy superintendent|deputy secretary|assistant secretary|civil rights director|field director|program director|program manager|(?:house |senate )?(?:majority|minority) (?:leader|whip)|(?:corporation|county|city|town|village|general|union) counsel|aldermen|ald\\.|cpt\\.|deputy warden|county executive|risk manager|city clerk|county legislator|legislators?|chancellor|president-elect|school counselor|school principal|high school principal|principal|(?:county|city|town) (?:auditor|treasurer|recorder|solicitor|counsel)|committee members?|city council president|deputy county (?:administrator|manager)|members?|committee(?:man|men|woman|women|members?|persons?)|board members?|select board members?|justices? of the peace|freeholders?|township (?:supervisors?|solicitor|attorney|manager)|borough (?:manager|solicitor)|village (?:president|attorney|trustees?)|finance director|union president|jail (?:chief|commander|captain)|police (?:captain|lieutenant|sergeant|major|director)|lieutenant colonel|city recorder|town clerk|selectman|selectwoman|deputy chair(?:man|woman|person)?|mayor-elect|town manager|town administrator|board president|party chair(?:man|woman)?|president pro tem|deputy police chief|assistant police chief|interim police chief|acting police chief|police chief|chief deputy|deputy chief|' +
  'assistant chief|interim chief|acting chief|fire chief|chief of police|police commissioner|police superintendent|chief|undersheriff|acting sheriff|interim sheriff|' +
  'sheriff|sheriffs|sheriff-elect|lieutenant governor|lt\\. gov\\.|lt\\. governor|governor|governors|gov\\.|vice mayor|deputy mayor|mayor pro tem|mayor|mayors|county mayor|' +
  'county commissioners?|city commissioners?|commissioners?|commission chair(?:man|woman)?|commission chairs?|vice chair(?:man|woman)?|board chair(?:man|woman)?|council president|commission president|chair(?:man|woman|person)?|' +
  'council ?(?:members?|man|men|woman|women|persons?)|city council ?(?:members?|man|woman)|councilors?|councillors?|alder(?:man|woman|person|s)?|selectm[ae]n|trustees?|county supervisors?|supervisors?|county judge(?: executive)?|' +
  'city manager|county manager|town manager|village manager|county administrator|city administrator|county executive|deputy city manager|assistant city manager|' +
  'attorney general|assistant attorney general|deputy attorney general|solicitor general|city attorney|county attorney|town attorney|district attorney|state attorney|assistant city attorney|deputy county attorney|prosecutor|solicitor|public defender|' +
  'u\\.s\\. sen\\.|u\\.s\\. rep\\.|u\\.s\\. senator|state sen\\.|state rep\\.|state senator|state representative|senator|senators|representative|congress(?:man|woman)|sens?\\.|reps?\\.|delegate|del\\.|assembly(?:man|woman|member)|house speaker|senate president|speaker|' +
  'u\\.s\\. district judge|district judge|circuit judge|superior court judge|county judge|magistrate judge|federal judge|chief justice|justice|judge|magistrate|' +
  'capt\\.|captain|sgt\\.|sergeant|lt\\.|lieutenant|maj\\.|major|col\\.|colonel|cpl\\.|corporal|cmdr\\.|commander|detective|det\\.|officer|deputy|trooper|inspector|warden|jail administrator|marshal|constable|' +
  'border czar|homeland security secretary|dhs secretary|secretary|acting ice director|ice director|acting director|executive director|deputy director|policy director|legal director|field office director|director|' +
  'president|former president|former vice president|vice president|ceo|pastor|bishop|rev\\.|reverend|father|imam|rabbi|professor|prof\\.|dr\\.|superintendent|clerk|city clerk|county clerk|comptroller|treasurer|' +
  'spokes(?:man|woman|person)|public information officer|police spokes(?:man|woman|person)|ice spokes(?:man|woman|person)|attorney|lawyer|activist|organizer|analyst|resident|residents|mr\\.|ms\\.|mrs\\.'

const spanish =
  'ejecutiv[oa](?: del condado)?|delegad[oa]|capitana|consejer[oa]s?|concejalas|tesorer[oa]|abogad[oa] (?:municipal|del condado|de la ciudad)|(?:alguacil|jef[ea]|sheriff|comisionad[oa]) interin[oa]|senador[a]? (?:demócrata|republican[oa]|estatal|federal)|legislador[a]?|diputad[oa]|juez[a]? (?:de distrito|de la corte suprema estatal|estatal)|sargenta|comandanta|hermana|hna\\.|subalguacil|subjef[ea]|subjefe de polic[ií]a|ministr[oa]|canciller|edil|regidor[a]?|jefe interino de polic[ií]a|jef[ea] de (?:la )?polic[ií]a|jef[ea]|vicealcaldesa?|alcalde(?:sa)?|comisionad[oa]s?|concejal(?:a|es)?|alguacil|sheriff|gobernador[a]?|vicegobernador[a]?|' +
  'fiscal general|fiscal del condado|fiscal del estado|fiscal|abogad[oa]|procurador[a]? general|juez federal|juez[a]?|magistrad[oa]|portavoz|vocer[oa]|senador[a]?|representante|congresista|secretari[oa]|director[a]? ejecutiv[oa]|director[a]?|administrador[a]? (?:municipal|de la ciudad|del condado)|' +
  'president[ea]|teniente|sargento|capit[aá]n|comandante|coronel|mayor|oficial|agente|residente|activista|profesor[a]?|reverend[oa]|padre|past[oa]r|zar de la frontera|supervisor(?:a|es|as)?|regidor(?:es|as)|síndic[oa]'

/** Titles that stand right before a name, by the keys of their words. */
export const titleWords: ReadonlySet<string> = new Set(
  wordsIn(`${english}|${spanish}`).map((title) => keysOf(title)),
)

/** Titles that are printed short, by their keys: a stop after others ends a sentence. */
export const abbreviatedTitle =
  /^(?:gov|lt|us|sen|rep|sens|reps|del|capt|cpt|sgt|maj|col|cpl|cmdr|det|rev|dr|prof|mr|ms|mrs|ald|supt|hna)$/

/** The words by which an apposition after a name tells an office: "the city's police chief". */
export const officeWord = new RegExp(
  '\\b(?:police chief|chief|sheriff|undersheriff|mayor|governor|commissioner|council ?(?:member|man|woman)|councilor|alderman|trustee|supervisor|manager|administrator|' +
    'attorney general|attorney|lawyer|counsel|prosecutor|senator|representative|congress(?:man|woman)|judge|justice|captain|sergeant|lieutenant|major|colonel|' +
    'director|secretary|president|treasurer|auditor|solicitor|jailer|warden|legislator|delegate|whip|chancellor|principal|liaison|defender|defensor[a]?|chair(?:man|woman|person)?|spokes(?:man|woman|person)|superintendent|clerk|deputy|officer|commander|professor|organizer|coordinator|founder|co-founder|pastor|analyst|researcher|fellow|resident|' +
    'jef[ea]|alcalde(?:sa)?|comisionad[oa]|concejal|alguacil|gobernador|fiscal|abogad[oa]|juez[a]?|portavoz|vocer[oa]|senador[a]?|director[a]?|president[ea]|ejecutiv[oa]|tesorer[oa]|legislador[a]?|secretari[oa]|administrador[a]?|teniente|capit[aá]n|sargento|profesor[a]?|activista|coordinador[a]?|residente)\\b',
)

/** Titles that tell no office: those who bear them are named, and hold nothing. */
export const noOffice =
  /^(?:mr\.|ms\.|mrs\.|dr\.|residents?|residentes?|activist|activista|attorney|lawyer|abogad[oa]|organizer|analyst|pastor|professor|prof\.|profesora?|former .*|ex(?!ecuti).*|father|padre|rabbi|imam|rev\.|reverend)$/
