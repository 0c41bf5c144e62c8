// npm run validate [-- --quiet] [folder]: reads content/, prints every issue at once, exits 1 if one of them stops
// the build, 2 if it was not understood what to read. With --quiet it says nothing where there is no error.
import { CONTENT_FOLDER, findWrongFolder } from '../content-folder.ts'
import { checkContent } from './check-content.ts'
import { readWords } from './words.ts'

const { values, positionals } = readWords({
  options: { quiet: { type: 'boolean', default: false } },
  most: 1,
  usage: 'Say what to read: npm run validate -- [--quiet] [folder]',
  code: 2,
})
const folder = positionals[0] ?? CONTENT_FOLDER
const wrong = findWrongFolder(folder)
if (wrong !== undefined) {
  console.error(wrong)
  process.exit(2)
}
checkContent(folder, values.quiet)
