import { describe, it } from 'vitest'
import { wrongFields } from './bad-field-cases.ts'
import { brokenYaml } from './bad-yaml-cases.ts'
import { expectIssues, TIMEOUT } from './edited-content.ts'

describe.each([
  ['YAML that cannot be read', brokenYaml],
  ['a field that its schema refuses', wrongFields],
])(
  '%s stops the build at its line, with what was found and what would be right:',
  { timeout: TIMEOUT },
  (_, cases) => {
    it.each(cases)('$name', expectIssues)
  },
)
