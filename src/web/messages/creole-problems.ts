import type { ProblemKind } from '../../api/problem.js'
import type { Messages } from './messages.js'

const titles: Readonly<Record<ProblemKind, string>> = {
  'bad-parameter': 'Yo pa ka li kesyon an',
  'bad-submission': 'Yo pa ka li sa ou voye a',
  'ambiguous-name': 'Plis pase yon ajans gen non sa a',
  'not-authorised': 'Kle aksè a manke oswa li pa bon',
  'submissions-off': 'Sèvè sa a pa resevwa anyen moun voye',
  'unknown-agency': 'Pa gen ajans konsa',
  'nothing-held': 'Pa gen okenn lis tan sa a nan rejis la',
  'no-such-release': 'Vèsyon done sa a pa isit la',
  'not-found': 'Pa gen paj konsa',
  'method-not-allowed': 'Adrès sa a pa pran metòd sa a',
  conflict: 'Yo deside sou koreksyon an deja',
  'body-too-large': 'Sa ou voye a twò gwo',
  'address-too-long': 'Adrès la twò long',
  'too-many': 'Twòp voye nan yon minit',
  'internal-error': 'Gen yon bagay ki pa mache isit la',
}

export const problems: Messages['problems'] = {
  title: (kind) => titles[kind],
  expected: 'Sa yo t ap tann',
  found: 'Sa yo jwenn',
  notFound: 'Petèt adrès la koupe oswa li mal ekri. Ou ka chèche ajans, lis ak eta apati isit la:',
  unknownAgency:
    'Okenn ajans ki gen non sa a oswa idantifyan sa a pa nan anyè nasyonal la ni sou okenn lis. Petèt li ekri yon lòt jan:',
  internal: 'Erè a sou bò pa nou isit la, li pa nan kesyon an. Eseye ankò ka ede.',
  meant: 'Petèt ou te vle di',
  start: 'Paj akèy',
  allLists: 'Tout lis yo',
  allChanges: 'Sa ki chanje',
  api: {
    title: 'Pou pwogram enfòmatik',
    heading: 'Pou pwogram enfòmatik',
    text: 'Chak paj gen menm repons yo nan JSON. Chak aksepte jou “on” ak “known-at”; yon paramèt yo pa konnen se yon erè, epi erè yo se “problem details” (RFC 9457).',
    document: 'Tout bagay nan OpenAPI 3.1',
    questions: 'Kesyon',
    tryIt: 'Ouvri yon kesyon pou poze l isit la; repons lan se JSON yon pwogram resevwa.',
    example: 'Egzanp',
    ask: 'Mande',
    required: 'obligatwa',
    problems: 'Pwoblèm',
    status: 'kòd',
  },
}
