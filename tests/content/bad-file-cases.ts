import { CLAIM, slip, SOURCE, type BadInput } from './edited-content.ts'

/** Files that are missing or not what they should be. */
export const wrongFiles: BadInput[] = [
  slip('a file that is missing', 'site.yaml', '', null, [
    null,
    'the file does not exist',
    'this file; see content/README.md',
  ]),
  slip('a list that is missing', 'corrections.yaml', '', null, [
    null,
    'the file does not exist',
    'this file; see content/README.md',
  ]),
  slip('a file that is empty', SOURCE, /[\s\S]+/, '', ['', 'record: empty', 'fields under it']),
  slip('a list that is none', 'corrections.yaml', /[\s\S]+/, 'none: yet', [
    'none: yet',
    'not a list',
    'a list of records, each beginning with "- id:"',
  ]),
  slip('an entry of a list that is a text', 'corrections.yaml', /^(?=- )/m, '- none yet\n', [
    '- none yet',
    'record: "none yet"',
    'fields under it',
  ]),
  ...[
    { file: CLAIM, line: /^title: .*$/m, as: 'title: A café keeps score' },
    { file: SOURCE, line: /^id: .*$/m, as: 'id: aclu-2015 # café' },
    { file: 'corrections.yaml', line: /^/, as: '# café\n' },
  ].map(({ file, line, as }) => ({
    ...slip(`a file that is not saved as UTF-8, ${file}`, file, line, as, [
      'café',
      'a sign that is not UTF-8, after “',
      'the file saved as UTF-8',
    ]),
    encoding: 'latin1' as const,
  })),
]
