import { CLAIM, EMPTY_SOURCE, slip, SOURCE, type BadInput } from './edited-content.ts'

const THEME = /^theme: social$/m
const PUBLISHED = /^published: .*$/m
const DATES = 'a date is "2015", "2015-10" or "2015-10-05", in quotation marks'

/** Slips in YAML that can be read but says what no schema allows. */
export const wrongFields: BadInput[] = [
  slip('a missing field', CLAIM, /^theme: social\n/m, '', ['id: A09', 'theme: missing', 'a text']),
  slip(
    'a misspelt field',
    CLAIM,
    THEME,
    'tehme: social',
    ['id: A09', 'theme: missing', 'a text'],
    ['tehme', 'tehme: unknown field', 'a field that exists; near ones are theme'],
  ),
  slip(
    'a misspelt field inside another',
    CLAIM,
    /stance: qualifies\n/,
    'stnace: qualifies\n',
    ['- id: f1', 'findings[0].stance: missing', 'one of supports, contradicts, qualifies, context'],
    ['stnace', 'findings[0].stnace: unknown field', 'one of id, finding, sources, stance, when, period'],
  ),
  slip('an empty field', CLAIM, /^paraphrase: .*(?:\n {2}.*)*$/m, 'paraphrase:', [
    'paraphrase:',
    'paraphrase: empty',
    'a text',
  ]),
  slip('a text for a number', CLAIM, /^version: \d+$/m, 'version: one', [
    'version:',
    'version: "one"',
    'a number',
  ]),
  slip('a text for a list', CLAIM, /^repeatedBy: .*$/m, 'repeatedBy: aclu-2015', [
    'repeatedBy:',
    'repeatedBy: "aclu-2015"',
    'a list',
  ]),
  slip('an author as one text', SOURCE, /- family: Stanley\n {4}given: Jay/, '- Jay Stanley', [
    '- Jay Stanley',
    'authors[0]: "Jay Stanley"',
    'fields under it',
  ]),
  slip('a month 13', CLAIM, PUBLISHED, 'published: "2015-13-01"', [
    'published:',
    'published: "2015-13-01"',
    DATES,
  ]),
  slip('a 30 February', CLAIM, PUBLISHED, 'published: "2015-02-30"', [
    'published:',
    'published: "2015-02-30"',
    'this day does not exist in the calendar',
  ]),
  slip('a 30 February among words', CLAIM, /when: .*/, 'when: about 2015-02-30', [
    'when: about 2015-02-30',
    'findings[0].when: "about 2015-02-30"',
    'days and months that exist in the calendar',
  ]),
  slip('a day that is not given', CLAIM, PUBLISHED, 'published: 2015-10', [
    'published:',
    'published: "2015-10"',
    'this date needs year, month and day, like "2026-11-21"',
  ]),
  slip('a date in words', CLAIM, PUBLISHED, 'published: 22 November 2026', [
    'published:',
    'published: "22 November 2026"',
    DATES,
  ]),
  slip('a year without quotation marks', EMPTY_SOURCE, /^issued: .*$/m, 'issued: 2015', [
    'issued:',
    'issued: 2015',
    '"2015" in quotation marks, to be read as text',
  ]),
  slip(
    'an unknown verdict',
    CLAIM,
    'verdict2015:\n  verdict: unsupported',
    'verdict2015:\n  verdict: unsuported',
    [
      'verdict: unsuported',
      'unknown verdict "unsuported"',
      'one of supported, partly-supported, unsupported, contradicted, disputed, opinion, not-checkable',
    ],
  ),
  slip(
    'a verdict that YAML takes for no',
    CLAIM,
    'verdict2015:\n  verdict: unsupported',
    'verdict2015:\n  verdict: false',
    ['verdict: false', 'verdict2015.verdict: false', '"false" in quotation marks, to be read as text'],
  ),
  slip('a wrong id of a finding', CLAIM, '- id: f1', '- id: finding-1', [
    '- id: finding-1',
    'findings[0].id: "finding-1"',
    'a finding id is "f" and a number, like "f3"',
  ]),
  slip('an empty list', CLAIM, 'sources: [wired-social-ranking-2017]', 'sources: []', [
    'sources: []',
    'findings[5].sources: []',
    'a finding needs at least one source',
  ]),
  slip('too long a headline', CLAIM, /^title: .*$/m, `title: ${'Friends '.repeat(12)}`, [
    'title:',
    'title: 95 characters, "Friends',
    'a headline has at most 90 characters',
  ]),
  slip('a script for an address', SOURCE, /^url: .*$/m, 'url: javascript:alert(1)', [
    'url:',
    'url: "javascript:alert(1)"',
    'an address starts with http:// or https://',
  ]),
  slip(
    'a status that the graph does not know',
    'links.yaml',
    'evidenceNow: ruled-out',
    'evidenceNow: ruled out',
    [
      'evidenceNow: ruled out',
      '.evidenceNow: "ruled out"',
      'one of documented, claimed, disputed, no-evidence, ruled-out, absent',
    ],
  ),
  slip(
    'an account that labels.yaml does not know',
    'links.yaml',
    'checked2015: ',
    'checked2105: ',
    ['- id: "e01"', 'edges[0].checked2015: missing', 'one of documented'],
    ['checked2105:', 'edges[0].checked2105: unknown field', 'one of id, from'],
  ),
  // Without the scales nobody can say what is wrong with a link: there is one message.
  slip('a sign that no status can have', 'labels.yaml', 'sign: dot', 'sign: dots', [
    'sign: dots',
    'statuses.documented.sign: "dots"',
    'one of dot, question, unequal, ring, cross, plus',
  ]),
  slip('a wrong e-mail address', 'site.yaml', 'email: null', 'email: desk', [
    'email: desk',
    'operator.email: "desk"',
    'an e-mail address looks like "desk@example.org"',
  ]),
  slip('a claim id of the wrong form in the ledger', 'ledger.yaml', 'A09:', 'a9:', [
    'a9:',
    'claims.a9: ["friends-and-your-score"]',
    'a claim id is a capital letter and two to five digits, like "A09"',
  ]),
  slip('a slug of the wrong form in the ledger', 'ledger.yaml', '[friends-', '[Friends-', [
    'A09:',
    'claims.A09[0]: "Friends-and-your-score"',
    'a slug has small letters, digits and single hyphens',
  ]),
]
