import { classificationRule } from '../../query/classification.js'
import { countingRule } from '../../query/counts.js'
import { decisionRule } from '../../query/decision-groups.js'

/**
 * The sentences that the register and the rules make, each under a code. A value stands where its name stands in
 * braces: `{day}` a day, `{n}` a number, `{say}` a sentence of this kind, `{kept}` a text of the record. What begins with
 * `of-` stands within others only.
 */
export const sentences = {
  // Why a list is dated as it is, and what is odd about it.
  'date-captured':
    "the archive's own addresses in its rows were captured at {name} (the day is in UTC, as the archive counts)",
  'date-name-other': 'its name {file} bears {day}: the rows decide',
  'date-name-none': 'its name {file} bears no day: the rows decide',
  'date-saved': 'the workbook was saved at {name} ({day} in Washington)',
  'date-saved-before': 'the workbook was saved at {name} ({day} in Washington), {say} before',
  'date-saved-same': 'the workbook was saved at {name} ({day} in Washington), the same day',
  'date-name': 'its name {file} bears {day}',
  'date-name-wrong': 'its name {file} cannot be right: {say}; {say2}',
  'of-no-day': '{name} is no day',
  'of-too-early': '{day} lies {say} before the workbook was saved',
  'of-stamp': 'the stamp decides',
  'of-digits': '{day} is {say} from its digits',
  'date-none': 'the workbook bears no stamp of its saving, and no name of it bears a day',
  'date-name-only': 'its name {file} bears {day}; the workbook bears no stamp to check that by',
  'date-signed': 'the newest date of signature on it is {day}, {say} before',
  'date-signed-after':
    'it bears {day} as a date of signature, which lies after it: that cell is in doubt, not the list',
  'list-swapped':
    'it was published as {file}, yet its columns are those of the {series} list: the columns decide',
  'list-again': 'the same bytes were published again as {file}',
  'list-unchanged': 'its rows are those of the list before it, {file}',
  'list-back': 'its rows are those of {file} of {day}, with other lists published in between',
  'list-back-stands':
    'its rows are those of {file} of {day}, with other lists published in between; the next list goes on from it: what it lacks is gone',
  'list-missing': '{n} agreements that stand on the lists before and after it are missing in it',
  'list-cut': '{n} agreements that stand on the lists before and after it are missing in it, all at its end',
  'of-day': '{n} day',
  'of-days': '{n} days',
  'of-edit': '{n} edit',
  'of-edits': '{n} edits',
  // What is counted on a list.
  'count-rule': countingRule,
  'count-twice': '{name} stands in {n} rows: {rows}',
  'count-repeat': '{n} row repeats another row of the list cell for cell',
  'count-repeats': '{n} rows repeat another row of the list cell for cell',
  'count-no-state': 'row {row} names no state ({name}), so that its agency cannot be told: {name2}',
  'count-names': '{n} names as printed fold into {n2} agencies',
  'class-rule': classificationRule,
  'decision-rule': decisionRule,
  // The steps of an agreement.
  'step-listed-before': 'ICE listed it on {day}, and later prints that it was signed on {day2}',
  'step-listed-back':
    'ICE listed it on {day}, and after it returned on {day2} prints that it was signed on {day3}',
  'step-signed-long': 'printed as signed on {day}, {n} days before it was first listed',
  'step-no-plausible': 'SIGNED was printed as {name}, which is no plausible day',
  'step-read-as': 'SIGNED was printed as {name}, read as {day} ({say})',
  'of-missing-slash': 'missing slash',
  'of-implausible': 'implausible year',
  'step-no-model': 'the list leaves the model empty',
  'step-twice': 'it stands twice on lists from {day}',
  'step-pending-until': "on ICE's pending list until {day}",
  'step-printed-before': 'as ICE now prints it; earlier it printed {say}',
  'of-printed': '{name} from {day}',
  'step-first-list': 'on the first list held: it may have been listed before',
  'step-again': 'listed again: it was missing from the list of {day}',
  'step-left':
    'ICE no longer lists it: last on the list of {day}, missing since that of {day2}; the lists do not say why',
  'step-left-model':
    'ICE no longer lists its {model} agreement: last on the list of {day}, missing since that of {day2}; the lists do not say why',
  'step-about': 'about that day: {kept}',
  // Why a printed name is this agency.
  'name-printed': 'the name as printed',
  'name-same': 'marks, spaces or case aside it is the same name',
  'name-alike': '"{name}" and "{name2}" read alike ({kept})',
  'name-moved': 'printed under {name} until {day}: {reason}',
  'name-directory': 'its name in the national directory',
  'name-spaces': 'its name in the national directory but for spaces',
  'name-form': 'its name in the national directory but for the word for its form of government',
  'name-letter': 'the only name of {name} within a letter of the printed one, in the printed county: {name2}',
  'name-letters':
    'the only name of {name} within two letters of the printed one, in the printed county: {name2}',
  'name-county': '{say}, in the printed county, {name}',
  'name-only': '{say}, the only one in the state; no county confirms it',
  'name-only-other': '{say}, the only one in the state, though the printed county is not its {name}',
  'name-told': '{say}, told from {n} of the same name by the printed county, {name}',
  'name-whole-state': '{say}; of its {n} ORIs the one of the whole state',
  'name-detectives':
    "the directory lists the county detectives of {name}, who are its District Attorney's officers",
  'name-refused': 'the one agency of this name in the directory is in {name}, not in the printed county',
  'name-several': '{n} agencies of the directory have this name and nothing printed tells them apart: {name}',
  'name-constables':
    'the directory lists constables of {name} without their precincts, so none can be told to be this one: {name2}',
  'name-jail':
    'the directory lists bodies with police powers; a jail run apart from the sheriff has no ORI of its own there',
  'name-none-state': 'the directory lists no agency of this name in the state',
  'name-none-county': 'the directory lists no agency of this name in {name} or elsewhere in the state',
  'name-ori': 'the national directory lists this agency under this ORI',
  'name-ori-from': 'the ORI is from {name}: {kept}',
  'name-never-listed':
    '"{name}" was pending ({name2}) until {day} and never listed; "{name3}" is listed from {day2} and never was pending',
  'name-pending-swap': 'on the pending list of {day} "{name}" ({name2}) is gone and "{name3}" stands',
  'name-listed-swap':
    'on the list of {day} "{name}" is gone and "{name2}" stands with the same model ({name3}) and date ({day2})',
  'name-paper': '{say}, and with the same linked agreement',
  'name-until-back': '{say}, until the first name is back in the place of the second',
  'name-wrong-state-pending':
    '"{name}" ({name2}) stands under {name3} until {day} and is pending under {name4} from {day2}',
  'name-wrong-state-listed':
    '"{name}" ({name2}) stands under {name3} until {day} and is listed under {name4} from {day2}',
  // Where a fact that law asks for is from, and what is not held.
  'fact-kind': 'its name, and its type in the national directory',
  'fact-fbi': "the FBI's table of law enforcement employees",
  'fact-fbi-year': "the FBI's table of law enforcement employees of {name}",
  'fact-no-county': 'its kind ({kind}) is no body of a county',
  'fact-county-jail': 'its kind: a county runs its jail through it',
  'fact-own-jail': "ICE's list of {day} has it under the {model}, which works inside the agency's own jail",
  'fact-id': 'its id',
  'unknown-kind': 'what kind of body this agency is',
  'unknown-agency': 'which agency this is',
  'unknown-jail': 'whether this agency operates a county jail',
  'unknown-population': 'how many people this agency serves',
  'unknown-county': 'how many people its county has',
  'unknown-officers': 'how many officers this agency has',
  // Measures and money.
  'peers-state':
    'Agencies of the same kind in {name} that serve between {n} and {n2} persons (half to twice as many) by the national directory, of which the record holds the same measure in the same unit from the same publisher.',
  'peers-country':
    'Agencies of the same kind in the whole country, as fewer than {n3} in {name} have a value, that serve between {n} and {n2} persons (half to twice as many) by the national directory, of which the record holds the same measure in the same unit from the same publisher.',
  'money-sum':
    "sum of {n} awards that their payers' numbers tell apart, each counted once, of money {kept} only",
  'no-amount': 'no amount told',
  // Facts of a page that corrections are asked of.
  'field-kind': 'kind of agency',
  'field-other': 'another fact of the page',
  'field-officers': 'full-time officers',
  'field-population': 'people served',
  'corrected-claim': '{name} of record/{file}',
  // What was expected of an address or a form, and what was found.
  'expected-day': 'a day such as {name}',
  'expected-most': 'at most {n} characters',
  'expected-values': 'at most {n} values',
  'expected-one': 'one value',
  'expected-state': 'a state such as FL or Florida',
  'expected-number': 'a whole number from 1 to {n}',
  'expected-bytes': 'at most {n} bytes',
  'expected-body': 'expected a body of at most {n} bytes',
  'expected-fields': 'expected the fields of the form',
  'expected-agency': 'the name or the id of an agency',
  'expected-request': 'the number of a request; replies and decisions have numbers of their own',
  'found-characters': '{n} characters',
  'found-values': '{n} values',
  'problem-text': 'expected at most {n} characters of text, found {n2}',
  'problem-address': 'expected an address of at most {n} characters, found {n2}',
  'problem-minute': 'at most {n} documents a minute',
  'problem-methods': 'expected {name}, found {name2}',
  'problem-no-request': 'no request for a correction has the number {name}, as known at {day}',
  'problem-release': 'A hash names its bytes and no others: no other release is given in its place.',
  'problem-no-release-file': 'release {name} has no file {name2}',
  // What a cell of a list should say.
  'cell-state': 'the name of a state',
  'cell-agency': 'the name of an agency',
  'cell-model': 'the name of a model',
  'cell-day': 'a day such as {day}, not before {name}',
  'cell-sheet': 'one sheet',
  'cell-other-sheet': '{n} rows of another, not read',
  // The kinds of problem.
  'api-bad-parameter': 'A parameter does not say what is expected',
  'api-bad-submission': 'The submission does not say what is expected',
  'api-ambiguous-name': 'The name stands for more than one agency',
  'api-not-authorised': 'The token is missing or not right',
  'api-submissions-off': 'This server takes no submissions',
  'api-unknown-agency': 'No such agency',
  'api-nothing-held': 'No list of that time is held',
  'api-no-such-release': 'No such release of the data is held',
  'api-not-found': 'Nothing at this address',
  'api-method-not-allowed': 'This address is not asked with that method',
  'api-conflict': 'The correction is decided already',
  'api-body-too-large': 'The submission is too large',
  'api-address-too-long': 'The address is too long',
  'api-too-many': 'Too many submissions in a minute',
  'api-internal-error': 'The question could not be answered',
  'turn-begins': '{kept} takes effect',
  'turn-ends': '{kept} ends',
  'turn-falls': '{kept}: no longer stands',
  'problem-later-list': 'This list is of {day}, later than {day2}, the day up to which lists are read here.',
}
