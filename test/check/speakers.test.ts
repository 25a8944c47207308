import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gazetteerOf, readClaims } from '../../src/check/read.js'
import { bundledDirectory } from '../agencies/directory-bundled.js'
import { plainArticle } from './plain-article.js'

const gazetteer = gazetteerOf(bundledDirectory().agencies)

/** The speaker of the claim whose words hold some words. */
function speakerOf(text: string, words: string, language: 'en' | 'es' = 'en'): string | undefined {
  const { claims } = readClaims(plainArticle(text, language, '2025-06-18'), gazetteer)
  const found = claims.find(
    ({ span, type }) => type !== 'role.held' && text.slice(span.start, span.end).includes(words),
  )
  assert.ok(found, `${words}: no claim`)
  return found.attribution.speaker?.name
}

const chief = 'Police Chief Ana Ruiz spoke about the 287(g) program.'

test('any verb that a statement follows with "that" tells who says it, and one by which a body decides does not', () => {
  const text = (verb: string) => `${chief} Sheriff Bo Lind ${verb} that the county has an agreement with ICE.`
  assert.equal(speakerOf(text('mentioned'), 'agreement'), 'Bo Lind')
  assert.equal(speakerOf(text('informed the board'), 'agreement'), 'Bo Lind')
  assert.equal(speakerOf(text('has written'), 'agreement'), 'Bo Lind')
  assert.equal(speakerOf(text('ordered'), 'agreement'), undefined)
  const spanish = 'El alguacil Bo Lind mencionó que el condado tiene un acuerdo 287(g) con ICE.'
  assert.equal(speakerOf(spanish, 'acuerdo', 'es'), 'Bo Lind')
})

test('a sentence goes on after a sayer in its middle', () => {
  const text = `${chief} Of those held in 2025, Ruiz said by phone, 52 inmates were picked up by ICE.`
  assert.equal(speakerOf(text, '52'), 'Ana Ruiz')
})

test('a reckoning or a view is that of the one whose it is called', () => {
  const by =
    'Sheriff Bo Lind has jailers in ICE training. ICE arrested 96 people, by the count of Sheriff Bo Lind.'
  assert.equal(speakerOf(by, '96'), 'Bo Lind')
  const put = `${chief} County Manager Al Poe put the cost of the 287(g) program at $1.1 million.`
  assert.equal(speakerOf(put, '$1.1 million'), 'Al Poe')
})

test('a short quotation is part of what its sayer says, and "its chief" belongs to the sayer', () => {
  assert.equal(speakerOf(`${chief}\n\n“So it is up to us,” Ruiz said.`, 'up to us'), 'Ana Ruiz')
  const its = `${chief} The force is small. “We write tickets,” its captain, Gene Ash, said.`
  assert.equal(speakerOf(its, 'tickets'), 'Gene Ash')
})

test('"he" is the holder of the office with whom the sentence before began, and never a body', () => {
  const held = `Solicitor Tony Odor and ${chief} The Solicitor was asked about ICE. He believes that state law requires an agreement with ICE.`
  assert.equal(speakerOf(held, 'requires'), 'Tony Odor')
  const body = `${chief} ICE said that it was ready. She said two officers were trained under the 287(g) program.`
  assert.equal(speakerOf(body, 'two officers'), 'Ana Ruiz')
})

test('a full name in one list with a person is a person', () => {
  const text =
    'Orla Quist and Sheriff Bo Lind met on the 287(g) program.\n\n“We signed an agreement with ICE,” Quist said.'
  assert.equal(speakerOf(text, 'We signed'), 'Orla Quist')
})

test('what a heading quotes is said by the one whom the document names first', () => {
  const text = '# “We will not ask”\n\nChief Ana Ruiz met with residents about ICE.'
  assert.equal(speakerOf(text, 'We will not ask'), 'Ana Ruiz')
})

test('a place before an office is no person, and a person may have two titles or a name with a hyphen', () => {
  const place = '“We signed an agreement with ICE,” said Franklin Gap Police Chief Roy Dees.'
  assert.equal(speakerOf(place, 'We signed'), 'Roy Dees')
  const titles = '“We signed an agreement with ICE,” said union president Sgt. Shaun Reard.'
  assert.equal(speakerOf(titles, 'We signed'), 'Shaun Reard')
  const hyphen = `${chief} Mayor Eva Nor-Ellis voted no.\n\n“We signed an agreement with ICE,” Nor-Ellis said.`
  assert.equal(speakerOf(hyphen, 'We signed'), 'Eva Nor-Ellis')
})

test('the subject of a saying begins after what tells when, and ends where more is told of it', () => {
  const after = `${chief} Three weeks after the sheriff wrote that the county has an agreement with ICE, nothing has changed. Sheriff Bo Lind was away.`
  assert.equal(speakerOf(after, 'the county has'), 'Bo Lind')
  const clause = `${chief} Sheriff Bo Lind of Tate County, who leads a state panel, said 12 deputies were trained by ICE.`
  assert.equal(speakerOf(clause, '12 deputies'), 'Bo Lind')
  const own =
    'County Executive Art Nye met ICE. The county executive said two officers were trained under 287(g).'
  assert.equal(speakerOf(own, 'two officers'), 'Art Nye')
})

test('a paragraph goes on with what a person said of officers and counts, and not with another person', () => {
  const text = `${chief} Ruiz said the 287(g) training took a week. Two more officers will be trained in May. Mayor Al Poe left early. Three officers were trained by ICE in 2024.`
  assert.equal(speakerOf(text, 'Two more officers'), 'Ana Ruiz')
  assert.equal(speakerOf(text, 'Three officers'), undefined)
})

test('the answers of an interview are said by whom it is with, and those of a list of questions by nobody', () => {
  const answers = ['I signed it in May.', 'My officers asked me to.', 'We have two officers trained by ICE.']
  const asked = ['When did you join 287(g)?', 'Why did you?', 'How many take part?']
  const interview = asked.map((question, at) => `${question}\n\n${answers[at]}`).join('\n\n')
  assert.equal(speakerOf(`${chief}\n\n${interview}`, 'I signed it'), 'Ana Ruiz')
  const calls = `HOST: Chief Ana Ruiz is here. Do you work with ICE?\n\nCHIEF: Not one of my officers does.\n\nHOST: Will you?\n\nCHIEF: We will not sign.\n\nCALLER: They took my neighbor in March.`
  assert.equal(speakerOf(calls, 'Not one of'), 'Ana Ruiz')
  assert.equal(speakerOf(calls, 'my neighbor'), undefined)
  const list = asked
    .map((question) => `${question}\n\nThe department has two officers trained by ICE.`)
    .join('\n\n')
  assert.equal(speakerOf(`${chief}\n\n${list}`, 'two officers'), undefined)
})

test('what a party is told to hold of the law is ascribed to it, and what its paper says too', () => {
  const text = 'The plaintiffs argue that the agreement with ICE violates the state constitution.'
  assert.equal(speakerOf(text, 'violates'), 'plaintiffs')
  const memo = 'A memo from the legislative counsel warned that state law bars a 287(g) agreement.'
  assert.equal(speakerOf(memo, 'bars'), 'legislative counsel')
})

test('a name before a colon, after a dash or before "and wrote" is the sayer, and what a list answers is said by nobody', () => {
  const colon = `${chief} The clerk confirmed it to us by email: “We were paid nothing by ICE.” Town Clerk Ida Moss would not say more.`
  assert.equal(speakerOf(colon, 'paid nothing'), 'Ida Moss')
  const dash = `${chief}\n\n“We ended the year with no ICE detainers at all.” — Art Magru, Jailer`
  assert.equal(speakerOf(dash, 'We ended'), 'Art Magru')
  const and = 'Sheriff Bo Lind met ICE in May and warned that state law requires an agreement with ICE.'
  assert.equal(speakerOf(and, 'requires'), 'Bo Lind')
  const myth = `${chief} “We write tickets,” Ruiz said.\n\n*“The state makes us join 287(g).”* It does not.`
  assert.equal(speakerOf(myth, 'makes us'), undefined)
})

test('"el" is no pronoun, and "he" is the person with whom his own sentence begins', () => {
  const el =
    'La jefa Ana Ruiz habló de ICE. El concejal Bo Lind votó en contra. “Nadie pidió este acuerdo con ICE”, justificó.'
  assert.equal(speakerOf(el, 'Nadie pidió', 'es'), 'Bo Lind')
  const own = `${chief} Ruiz said little. Councilman Bo Kerr changed sides, he says, because “ICE never called me back.”`
  assert.equal(speakerOf(own, 'never called'), 'Bo Kerr')
})

test('a surname that is never printed in full is a sayer, and a subject does not end with a comma', () => {
  assert.equal(speakerOf(`${chief} Homan said 18 people were arrested by ICE in May.`, '18 people'), 'Homan')
  assert.equal(speakerOf(`${chief} You said 18 people were arrested by ICE in May.`, '18 people'), undefined)
  const turned = 'El condado no tiene un acuerdo 287(g) desde marzo, escribió la abogada del condado.'
  assert.equal(speakerOf(turned, 'no tiene', 'es'), 'abogada del condado')
})
