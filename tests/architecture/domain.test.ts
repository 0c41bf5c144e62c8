import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Milliseconds; the compiler takes three seconds on a quiet machine. */
const TIMEOUT = 60_000

describe('the domain runs anywhere', () => {
  it('compiles with the language alone: no DOM, no Node', { timeout: TIMEOUT }, () => {
    // Not part of the language, but alike in every browser and in Node.
    const everywhere = /'(URL|URLSearchParams)'/
    const files = readdirSync('src/domain', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src/domain', name))
    const program = ts.createProgram(files, {
      lib: ['lib.esnext.d.ts'],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ESNext,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      strict: true,
      noEmit: true,
    })
    const problems = files
      .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
      .map(
        ({ file, messageText }) =>
          `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      )
    expect(files.length).toBeGreaterThan(20)
    expect(problems.filter((problem) => !everywhere.test(problem))).toEqual([])
  })
})
