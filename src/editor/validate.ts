// npm run validate [-- --quiet] [folder]: reads content/, prints every issue at once, exits 1 if one of them stops
// the build. With --quiet it says nothing where there is no error.
import { CONTENT_FOLDER } from '../content-folder.ts'
import { checkContent } from './check-content.ts'

const words = process.argv.slice(2)
checkContent(words.find((word) => !word.startsWith('--')) ?? CONTENT_FOLDER, words.includes('--quiet'))
