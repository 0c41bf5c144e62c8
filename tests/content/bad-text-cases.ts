import { CLAIM, slip, SOURCE, type BadInput } from './edited-content.ts'

const HEADING = '## What the sentence adds'
const TERM = '<Term id="personal-connections">personal connections</Term>'
const COMPONENTS = 'one of Para, Quote, Cite, Term, Claim, Zh, VerdictScale'
const OPENING = 'The fourth point'
const inText = (name: string, to: string, ...issues: Parameters<typeof slip>[4][]): BadInput =>
  slip(name, CLAIM, OPENING, to, ...issues)

/** Slips in MDX. */
export const brokenText: BadInput[] = [
  slip('an unclosed component', CLAIM, TERM, '<Term id="personal-connections">personal connections', [
    '<Term id="personal',
    'Expected a closing tag for `<Term>`',
    'every <Component> closed in its own paragraph',
  ]),
  slip('an unclosed paragraph', CLAIM, '</Para>', '', [
    '<Para id="sentence">',
    'Expected a closing tag for `<Para>`',
    'every <Component> closed',
  ]),
  slip('an unknown component', CLAIM, TERM, '<Trem id="personal-connections">ties</Trem>', [
    '<Trem',
    'unknown component <Trem>',
    COMPONENTS,
  ]),
  slip('an unknown attribute', CLAIM, '<Claim id="A12">', '<Claim id="A12" href="x">', [
    'href="x"',
    '<Claim> has an unknown attribute "href"',
    'one of id',
  ]),
  slip('an attribute without quotation marks', CLAIM, '<Claim id="A12">', '<Claim id=A12>', [
    '<Claim id=A12>',
    'a "<" that begins no component',
    'attributes in double quotation marks',
  ]),
  slip('an import', CLAIM, HEADING, `import x from './x.ts'\n\n${HEADING}`, [
    'import x',
    'an import or export in the text',
    'words and the known components',
  ]),
  slip('an export', CLAIM, HEADING, `export const x = 1\n\n${HEADING}`, [
    'export const',
    'an import or export in the text',
    'words and the known components',
  ]),
  inText('an expression in braces', 'The {2 + 2}th point', [
    '{2 + 2}',
    'an expression in braces',
    'plain words',
  ]),
  inText('an unclosed brace', 'The {fourth point', [
    'The {fourth',
    'a brace that is never closed',
    'braces do not belong in the text',
  ]),
  inText('raw HTML', 'The <b>fourth</b> point', ['<b>fourth', 'unknown component <b>', COMPONENTS]),
  slip('a block of raw HTML', CLAIM, HEADING, `<div>Words</div>\n\n${HEADING}`, [
    '<div>',
    'unknown component <div>',
    COMPONENTS,
  ]),
  slip('an HTML comment', CLAIM, HEADING, `<!-- to do -->\n\n${HEADING}`, [
    '<!-- to do',
    'an HTML comment',
    'no comments in the text',
  ]),
  inText('a bare angle bracket', 'Fewer than <4 points', [
    '<4 points',
    'a "<" that begins no component',
    'words, like "fewer than"',
  ]),
  slip('front matter without its end', CLAIM, '\n---\n\n', '\n\n', [
    '---',
    'no front matter',
    'the fields between a first line --- and a second line ---',
  ]),
  slip('no front matter', CLAIM, /^---[\s\S]*?\n---\n/, '\n', ['', 'no front matter', 'the fields between']),
  slip('an expression on a line of its own', CLAIM, HEADING, `{1 + 1}\n\n${HEADING}`, [
    '{1 + 1}',
    'an expression in braces',
    'plain words',
  ]),
  slip('a link to another site', CLAIM, OPENING, '[It](https://paper.example/)', [
    '[It]',
    'a link to https://paper.example/',
    '<Cite of="…" />',
  ]),
]

/** What someone would write who wants to harm a reader, or a copier who did not look. */
export const hostileText: BadInput[] = [
  inText('a script', 'The <script>alert(1)</script> fourth', [
    '<script>',
    'unknown component <script>',
    COMPONENTS,
  ]),
  ...(
    [
      ['an address that is a script', 'javascript:alert(1)', 'javascript:alert(1)'],
      ['an address that is a script behind a tab', '<java\tscript:alert(1)>', 'java\tscript:alert(1)'],
      ['an address that is data', 'data:text/html,x', 'data:text/html,x'],
      ['an address of another host without its protocol', '//paper.example/', '//paper.example/'],
    ] as const
  ).map(([name, address, found]) =>
    slip(name, CLAIM, OPENING, `[It](${address})`, ['[It]', `a link to ${found}`, '<Cite of="…" />']),
  ),
  slip(
    'links and pictures whose address stands apart',
    CLAIM,
    HEADING,
    `<Para id="apart">\n[It][r] ![x][r] [^1]\n\n[r]: javascript:alert(1)\n\n[^1]: Words\n\n</Para>\n\n${HEADING}`,
    ['[r]:', 'an address apart from its link', 'plain words'],
    ['[It][r]', 'a link whose address stands elsewhere', 'plain words'],
    ['[It][r]', 'an image', 'plain words'],
    ['[It][r]', 'a footnote', 'plain words'],
    ['[^1]:', 'a footnote', 'plain words'],
  ),
  inText('a title of a link', '[It](/claims/ "ti\u202Etle")', [
    '[It]',
    'a link to /claims/ with a title',
    'the words',
  ]),
  slip('HTML in YAML', SOURCE, 'caveat: "', 'caveat: "<img src=x onerror=alert(1)> ', [
    'caveat:',
    'HTML in a record: “<img src=x onerror=alert(1)> ',
    'plain words',
  ]),
  slip('a letter that turns the line around, as an escape of YAML', SOURCE, 'caveat: "', 'caveat: "\\u202E', [
    'caveat:',
    'a letter that nobody sees, U+202E',
    'the text without it',
  ]),
  // In each kind of file with records: a new kind belongs into this list.
  ...(
    [
      ['site.yaml', 'description: '],
      ['labels.yaml', 'meaning: '],
      ['diagrams.yaml', 'shows: '],
      ['glossary.yaml', 'definition: '],
      ['spread.yaml', 'added: '],
      ['score.yaml', 'note: '],
      ['links.yaml', 'description: '],
      ['corrections.yaml', 'note: >-\n    '],
      ['pages/home.mdx', 'title: '],
      ['explainers/censorship.mdx', 'description: '],
    ] as const
  ).map(([file, field]) =>
    slip(`HTML in ${file}`, file, field, `${field}<img src=x> `, [
      field,
      'HTML in a record: “<img src=x> ',
      'plain words',
    ]),
  ),
  inText('a letter that turns the line around', 'The \u202Efourth', [
    'The \u202Efourth',
    'a letter that nobody sees, U+202E',
    'the text without it',
  ]),
  inText('a Cyrillic letter in a Latin word', 'The f\u043Eurth', [
    'The f\u043Eurth',
    'has a letter of another alphabet, U+043E',
    'every letter of a word in one alphabet',
  ]),
]

/** Slips that only show when records are set beside each other. */
export const wrongMeaning: BadInput[] = [
  slip(
    'words that no source holds, in a quotation of its own paragraph',
    CLAIM,
    HEADING,
    `<Para id="new">\n\n- <Quote source="aclu-2015" paragraph="It will hurt your score not">never said at all</Quote>\n\n</Para>\n\n${HEADING}`,
    ['- <Quote', '“never said at all” does not stand in "aclu-2015"', 'the words of the source'],
  ),
  slip(
    'an unknown source',
    CLAIM,
    'sources: [wired-social-ranking-2017]',
    'sources: [wired-social-rating-2017]',
    [
      'wired-social-rating-2017',
      'unknown source "wired-social-rating-2017"',
      'near ones are wired-social-ranking-2017',
    ],
  ),
  slip(
    'an unknown source in the text',
    CLAIM,
    '<Cite of="wired-social-ranking-2017" />',
    '<Cite of="wired-2017" />',
    ['"wired-2017"', 'unknown source "wired-2017"', 'an id that exists; near ones are'],
  ),
  slip('an unknown term', CLAIM, '<Term id="personal-connections">', '<Term id="personal-conections">', [
    'personal-conections',
    'unknown term "personal-conections"',
    'near ones are personal-connections',
  ]),
  slip('an unknown claim', CLAIM, '<Claim id="A12">', '<Claim id="A99">', [
    '"A99"',
    'unknown claim "A99"',
    'an id that exists',
  ]),
  slip('an id that another edge has', 'links.yaml', '- id: "e44"', '- id: "e43"', [
    'id: "e43"\n    from: us-social-lending\n    to: loan-decisions',
    '"e43" is already the id of links.yaml:',
    'an id of its own',
  ]),
  slip('an id that another paragraph has', CLAIM, '<Para id="left">', '<Para id="answer">', [
    'Three reports give three answers',
    '"answer" is already the id of claims/friends-and-your-score.mdx:',
    'an id of its own',
  ]),
]
