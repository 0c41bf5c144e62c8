import { describe, it } from 'vitest'
import { wrongFiles } from './bad-file-cases.ts'
import { brokenText, hostileText, wrongMeaning } from './bad-text-cases.ts'
import { expectIssues, TIMEOUT } from './edited-content.ts'

describe.each([
  ['a text that is not ours', brokenText],
  ['a text that would harm', hostileText],
  ['a record that does not fit the others', wrongMeaning],
  ['a file that is not as it should be', wrongFiles],
])(
  '%s stops the build at its line, with what was found and what would be right:',
  { timeout: TIMEOUT },
  (_, cases) => {
    it.each(cases)('$name', expectIssues)
  },
)
