import { mdxToMdast } from 'satteri'
import type { Article } from './domain/article.ts'
import { buildIssue, type Issue } from './domain/issue.ts'
import { buildArticle } from './domain/read-article.ts'

/** What the parser says of a slip, what the slip is called, and what would be right. */
const SLIPS: readonly [RegExp, string, string][] = [
  [
    /character `!`.*before name/,
    'an HTML comment',
    'no comments in the text; notes for editors stand in the front matter, after #',
  ],
  [
    /after `<`/,
    'a "<" that begins no component',
    'words, like "fewer than"; attributes in double quotation marks, like <Term id="alipay">',
  ],
  [/closing brace/, 'a brace that is never closed', 'words; braces do not belong in the text'],
  [/closing tag/, '', 'every <Component> closed in its own paragraph, <Cite of="…" /> by its slash'],
]

/** Reads the text of an MDX file, whose front matter stands in it. An article with issues may be incomplete. */
export function parseMdx(file: string, text: string): { article: Article | undefined; issues: Issue[] } {
  try {
    const article = buildArticle(mdxToMdast(text))
    return {
      article,
      issues: article.problems.map(({ line, found, wanted }) =>
        buildIssue('mdx', `${file}:${line}`, found, wanted),
      ),
    }
  } catch (error) {
    const [, line = '1', complaint = String(error)] =
      /^(\d+):\d+: ([\s\S]*)$/.exec((error as Error).message) ?? []
    const [, name = '', wanted = 'words and the known components'] =
      SLIPS.find(([slip]) => slip.test(complaint)) ?? []
    const found = name || complaint.replace(/ \((?:\d+:\d+|mdx[-:\w]+)\)/g, '')
    return { article: undefined, issues: [buildIssue('mdx', `${file}:${line}`, found, wanted)] }
  }
}
