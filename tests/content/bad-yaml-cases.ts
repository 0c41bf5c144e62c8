import { CLAIM, EMPTY_SOURCE, slip, type BadInput } from './edited-content.ts'

const THEME = /^theme: social$/m
const PUBLISHED = /^published: .*$/m

/** Slips in YAML that make it unreadable. */
export const brokenYaml: BadInput[] = [
  slip('a field set too far in', CLAIM, THEME, '  theme: social', [
    'title:',
    '“title: ',
    'this line and the next at the indentation of their neighbours',
  ]),
  slip(
    'a field not set in far enough',
    CLAIM,
    /^ {4}stance: qualifies\n {4}when: 2017/m,
    '    stance: qualifies\n   when: 2017',
    ['   when: 2017', '“when: 2017', 'indentation'],
  ),
  slip(
    'a tab for indentation',
    CLAIM,
    /^ {2}coverage: head-on$/m,
    '\tcoverage: head-on',
    ['\tcoverage', 'Tabs are not allowed', 'spaces'],
    ['summary:', '', 'the same indentation'],
  ),
  slip('an unclosed quotation mark', CLAIM, PUBLISHED, 'published: "2026-11-22', [
    'published:',
    'Missing closing "quote',
    'every quotation mark closed',
  ]),
  slip(
    'an unclosed quotation mark, the last one of its file',
    EMPTY_SOURCE,
    /^accessed: .*$/m,
    'accessed: "2026-11-21',
    ['accessed:', 'Missing closing "quote', 'every quotation mark closed'],
  ),
  slip('quotation marks inside quotation marks', CLAIM, 'summary: "AlterNet', 'summary: "AlterNet" "so', [
    'summary: "AlterNet',
    'Unexpected double-quoted-scalar',
    'inside marks of the other kind',
  ]),
  slip('an unclosed list', CLAIM, /^repeatedBy: \[(.*)\]$/m, 'repeatedBy: [aclu-2015', [
    'repeatedBy:',
    'end with a ]',
    'every list closed with its ]',
  ]),
  slip('a colon inside a text', CLAIM, /^paraphrase: .*$/m, 'paraphrase: In short: friends count.', [
    'paraphrase:',
    'In short: friends',
    'quotation marks around a text that holds a colon',
  ]),
  slip('no space after the colon', CLAIM, THEME, 'theme:social', [
    'theme:social',
    '“theme:social”',
    'a space after the colon',
  ]),
  slip('a field given twice', CLAIM, THEME, 'theme: social\ntheme:  social', [
    'theme:  social',
    'Map keys must be unique',
    'each field once',
  ]),
  slip('a text that begins with a star', CLAIM, THEME, 'theme: *social', [
    'theme: *social',
    '*social is a reference in YAML',
    'quotation marks around a text that begins with "*"',
  ]),
]
