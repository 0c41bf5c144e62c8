import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFont, type FontName } from './fonts.ts'

/** Where drawn pictures stay between two builds, unless KEPT_DIR names another folder; it can be deleted at any time. */
export const KEPT_IN = join(process.env['KEPT_DIR'] ?? join('node_modules', '.cache'), 'pictures')

/** The code that draws: with another the same recipe may look different. */
const CODE = join('src', 'pictures')
const DRAWN_WITH = ['harfbuzzjs', '@resvg/resvg-js']
const DRAWN_IN: readonly FontName[] = ['serif', 'sans', 'bold', 'signs']
const DIGEST_BYTES = 32

/**
 * The picture of `recipe`: the one that an earlier build drew from the same recipe with the same code, libraries and
 * typefaces, or else a new one. A recipe is all else that decides how the picture looks: its words, its size, its
 * colours. A kept file that was cut off or changed is drawn again.
 */
export async function keepPicture(
  recipe: string,
  draw: () => Uint8Array | Promise<Uint8Array>,
  folder = KEPT_IN,
): Promise<Uint8Array> {
  const file = join(folder, digest(`${describeTools()}\n${recipe}`).toString('hex'))
  const kept = readKept(file)
  if (kept) return kept
  const picture = await draw()
  mkdirSync(folder, { recursive: true })
  // Written beside and then renamed: another build never reads half a file.
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, Buffer.concat([digest(picture), picture]))
  renameSync(beside, file)
  return picture
}

/** A kept file begins with the digest of the picture behind it. */
function readKept(file: string): Uint8Array | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return undefined
  }
  const picture = bytes.subarray(DIGEST_BYTES)
  return digest(picture).equals(bytes.subarray(0, DIGEST_BYTES)) ? picture : undefined
}

let tools: string | undefined

/** Code, versions of the libraries, and typefaces: all that decides how a recipe looks, beside the recipe itself. */
function describeTools(): string {
  const versionOf = (name: string): string => {
    const text = readFileSync(join('node_modules', name, 'package.json'), 'utf8')
    return (JSON.parse(text) as { version: string }).version
  }
  tools ??= [
    ...readdirSync(CODE)
      .toSorted()
      .map((name) => `${name} ${digest(readFileSync(join(CODE, name))).toString('hex')}`),
    ...DRAWN_WITH.map((name) => `${name} ${versionOf(name)}`),
    ...DRAWN_IN.map((name) => `${name} ${digest(readFont(name)).toString('hex')}`),
  ].join('\n')
  return tools
}

function digest(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
