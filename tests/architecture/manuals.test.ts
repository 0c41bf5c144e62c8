import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What people read who run, edit or host the project, with the folders that its paths may begin in. */
const MANUALS: readonly [manual: string, folders: readonly string[]][] = [
  ['README.md', ['.', 'src', 'content']],
  ['content/README.md', ['content', '.']],
  ['HOSTING.md', ['.']],
]
/** What is named and is no part of the project. */
const ELSEWHERE: readonly RegExp[] = [
  // What a build makes, and the places of the built site.
  /^(?:dist|assets|cards|data|node_modules\/\.cache)\//,
  /^diagrams\/link-map\/evidenceNow/,
  // What an editor makes who follows the worked examples.
  /^claims\/our-own-institutions\.mdx$/,
  /^explainers\/school-scores\.mdx$/,
]

const read = (manual: string): string => readFileSync(manual, 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Paths between backticks, and in a list of folders, each up to the first part that stands for many. */
function findPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.@-]+\/[^`\s]*|[\w-]+\.(?:ts|mjs|md|yaml|conf))`/g)]
  const listed = [...text.matchAll(/(?<![\w./~-])((?:src|tests|content|hosting|public)\/[\w./-]*)/g)]
  return [...quoted, ...listed].map(([, path = '']) => path.replace(/[^/]*[<*…].*$/, ''))
}

describe.each(MANUALS)('%s', (manual, folders) => {
  const text = read(manual)

  it('names only commands that the project has', () => {
    const commands = [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    )
    expect(commands.length).toBeGreaterThan(3)
    expect(commands.filter((command) => !(command in scripts))).toEqual([])
  })

  it('names only files and folders that are there', () => {
    const paths = findPaths(text)
    expect(paths.length).toBeGreaterThan(3)
    const gone = paths.filter((path) => !folders.some((folder) => existsSync(`${folder}/${path}`)))
    expect(gone.filter((path) => !ELSEWHERE.some((each) => each.test(path)))).toEqual([])
  })
})

describe('README.md', () => {
  it.each(['HOSTING.md', 'content/README.md'])('links to %s', (manual) => {
    expect(read('README.md')).toContain(`](${manual})`)
  })
})
