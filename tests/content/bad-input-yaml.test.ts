import { describe, it } from 'vitest'
import { brokenYaml, wrongFields } from './bad-yaml-cases.ts'
import { expectIssues } from './edited-content.ts'

describe.each([
  ['YAML that cannot be read', brokenYaml],
  ['a field that its schema refuses', wrongFields],
])('%s stops the build at its line, with what was found and what would be right:', (_, cases) => {
  it.each(cases)('$name', expectIssues)
})
