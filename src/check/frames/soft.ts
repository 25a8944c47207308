import type { Family, Frame } from '../frame.js'
import { pattern } from '../pattern.js'
import { agencySlot } from '../slots-read.js'
import type { ClaimType } from '../text-claim.js'
import { agreement } from './words.js'

const end = '(?![\\p{L}])'
const start = '(?<![\\p{L}-])'
const gap = '(?:[^.;:!?"]|\\.(?=\\S)){0,70}?'

/** Claims that people agree on less than on the others: motives, stances, fears, trends. */
function soft(rule: string, type: ClaimType, words: string, more: Partial<Frame> = {}): Frame {
  return { rule, type, words: pattern(words, 'dg'), slots: agencySlot, ...more }
}

const frames: readonly Frame[] = [
  soft(
    'motive',
    'agreement.motive',
    `${start}(?:under the interpretation that|led to (?:its|their|his|her|the)|prompted|in order to comply|to comply with|out of fear|fearing|because (?:of )?(?:state|the (?:state|law))|influenced by|to avoid|under pressure from|para cumplir con|debido a la ley|por temor a|para evitar)${end}${gap}(?:${agreement}|law|penalt\\p{L}+|state|pressure|ley|sanci\\p{L}+)`,
    {},
  ),
  soft(
    'aggregate',
    'participation.aggregate',
    `${start}(?:\\d[\\d,]*|more than|nearly|dozens|hundreds|growing number|number of|all 67|every|majority|most|two-thirds|half|m[aá]s de|decenas|cientos|todos los)${end}(?:[^.;:!?"]){0,50}?${start}(?:agencies|counties|departments|municipalities|cities|states|agreements|sheriffs|partnerships|law enforcement agencies|jurisdictions|agencias|condados|departamentos|municipios|ciudades|acuerdos|estados|alguaciles)${end}(?:[^.;:!?"]){0,80}?(?:${agreement}|\\bice\\b|entered|entering|joined|firmad|participa)`,
    {},
  ),
  soft(
    'stance',
    'stance.announced',
    `${start}(?:announced (?:it|that it|they|he|she)|vow(?:s|ed)?|pledge[sd]?|will (?:maintain|continue)|promised|committed to|anunci[oó] que|prometi[oó])${end}${gap}(?:cooperat\\p{L}*|collaborat\\p{L}*|${agreement}|ice|colabor\\p{L}*|cooper\\p{L}*)`,
    {},
  ),
  soft(
    'stance-official',
    'stance.official',
    `${start}(?:promot(?:e|es|ed|ing)|support(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|champion(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:e|es|ed|ing)|push(?:es|ed|ing) for|apoy[aó]|respald[aó]|se opone|rechaza|promueve)${end}${gap}(?:${agreement}|cooperation|cooperaci[oó]n)`,
    {
      needs:
        /governor|sheriff|mayor|chief|commissioner|president|senator|attorney general|gov\.|desantis|alcalde|gobernador|alguacil|comisionad|jefe/,
    },
  ),
  soft(
    'enacted',
    'law.enacted',
    `${start}(?:enact(?:ed|s|ing)|passed (?:a|the|legislation|several)|signed (?:\\p{L}+ ){0,6}into law|signed (?:a|the) (?:law|bill|legislation)|took effect|went into effect|became law|approved (?:a|the) (?:bill|law)|promulg\\p{L}+|entr[oó] en vigor|firm[oó] la ley|aprob[oó] (?:la|una) ley)${end}`,
    { needs: /law|legislat|bill|act\b|statute|measure|ley|proyecto|\bs\.?b\.? ?\d|\bh\.?b\.? ?\d/ },
  ),
  soft(
    'encouraged',
    'law.encouraged',
    `${start}(?:encourag(?:e|es|ed|ing)|incentiviz\\p{L}+|promoted|foment\\p{L}+|alent\\p{L}+) (?:by (?:the )?(?:state|law)|por el estado|local|agencies|municipalities|cooperation|such)${end}`,
    {},
  ),
  soft(
    'law-trend',
    'law.trend',
    `${start}(?:significant push|push to|wave of (?:laws|legislation|state laws)|growing number of states|states (?:have|are) (?:passed|pushing|adopting|requiring)|cada vez m[aá]s estados)${end}`,
    {},
  ),
  soft(
    'program',
    'program.description',
    `(?:287\\(?g\\)?|program(?:me)?|programa|model|modelo|acuerdo 287\\(?g\\)?)${end}(?:[^.;:!?"]){0,90}?${start}(?:which |that |que )?(?:allows?|lets?|permits?|authorizes?|enables?|deputizes?|trains?|gives?|delegates?|empowers?|is a|permite[n]?|autoriza[n]?|faculta|otorga|delega|es un)${end}`,
    {},
  ),
  soft(
    'program-named',
    'program.description',
    `${start}(?:named (?:for|after)|created (?:in|by|under)|dates (?:back )?to|established (?:in|by)|part of the (?:federal )?immigration and nationality act|creado en|se cre[oó] en)${end}`,
    { needs: /287|program|programa/ },
  ),
  soft(
    'trend',
    'trend',
    `${start}(?:heightened|increasingly|sur[g]e in|rise in|growing|ramped up|stepped up|forefront|escalat\\p{L}+|wave of|aumento de|cada vez m[aá]s)${end}(?:[^.;:!?"]){0,60}?(?:enforcement|arrests|detentions|deportations|asked to|operations|requests|cooperation|redadas|deportaciones|detenciones)`,
    {},
  ),
  soft(
    'demographic',
    'demographic',
    `${start}(?:foreign-born|foreign born|born (?:abroad|outside|in another)|immigrant population|immigrants make up|hispanic or latino|speaks? spanish|percent (?:of (?:its|the|residents|the population)|hispanic|latino)|population is|nacid[oa]s en el extranjero|poblaci[oó]n (?:inmigrante|hispana|latina|extranjera)|habla espa[nñ]ol|por ciento de (?:la poblaci[oó]n|los residentes|sus habitantes))${end}`,
  ),
  soft(
    'reaction',
    'reaction.public',
    `${start}(?:protest(?:ed|ers?|s|ing)?|demonstrat(?:ed|ors?|ion)|rall(?:y|ied)|outcry|spoke (?:against|in favor|for|out)|speakers|public comment|voiced (?:\\p{L}+ )?(?:opposition|support|concern)|opposition from|booed|cheered|urged (?:the|commissioners|council)|marched|gathered|packed|signed a petition|manifest(?:aron|antes)|protestaron|protesta|rechazo de|residentes (?:hablaron|pidieron))${end}`,
    {
      needs:
        /resident|people|advoca|activist|communit|public|groups?|speakers|protest|crowd|oppon|supporters|dozens|hundreds|vecinos|residentes|personas|manifest|comentario/,
    },
  ),
  soft(
    'concern',
    'concern.alleged',
    `${start}(?:erod(?:e|es|ed|ing)|chilling effect|undermin(?:e|es|ing)|racial profiling|profiling|afraid to|fear (?:of|that|calling|reporting)|fears?|less likely to (?:report|call|cooperate)|discourag\\p{L}+|deter(?:s|ring)?|damage trust|break(?:s|ing)? trust|distrust|mistrust|perfil(?:amiento)? racial|temor|miedo|desconfianza|erosion\\p{L}+)${end}`,
  ),
  soft(
    'research',
    'research.finding',
    `${start}(?:research(?:ers)?|stud(?:y|ies)|analysis|survey|poll|report|estudios?|investigaci[oó]n(?:es)?|encuesta)${end}(?:[^.;:!?"]){0,60}?${start}(?:suggests?|shows?|showed|found|finds|indicates?|concluded|concludes|muestran?|sugieren?|encontr[oó]|indican?|revel[oó])${end}`,
  ),
]

export const softer: Family = { gate: /./s, frames: frames }
