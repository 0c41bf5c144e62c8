import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_PATH } from '../domain/data/addresses.ts'
import { leaveOutTwins } from './compress.ts'
import { findFiles, hash, type FoundFiles } from './files.ts'
import { readZip } from './zip.ts'

/** A copy of a release as it lies on the disk. */
export interface Copy {
  /** Every file but the manifest. */
  files: FoundFiles
  manifest: Uint8Array
  /** SHA-256 of the zip, where it is one. */
  zipHash?: string
}

/** Reads a folder or a zip. Throws one sentence if there is nothing to check or nothing to check it against. */
export function readCopy(path: string): Copy {
  if (!existsSync(path)) throw new Error(`${path} does not exist. Name the folder or the zip to check.`)
  if (statSync(path).isDirectory()) {
    // Asked first, so that a wrong folder is not read from end to end.
    if (!existsSync(join(path, MANIFEST_PATH))) throw new Error(describeLack(path))
    return separate(leaveOutTwins(findFiles(path)), path)
  }
  const zip = readFileSync(path)
  return { ...separate(readFiles(zip, path), path), zipHash: hash(zip) }
}

function readFiles(zip: Uint8Array, path: string): Copy['files'] {
  try {
    return readZip(zip, MANIFEST_PATH)
  } catch (error) {
    throw new Error(`${path} cannot be checked: ${(error as Error).message}.`, { cause: error })
  }
}

function separate(files: Copy['files'], path: string): Copy {
  const manifest = files.get(MANIFEST_PATH)
  if (!manifest) throw new Error(describeLack(path))
  return { manifest, files: new Map([...files].filter(([file]) => file !== MANIFEST_PATH)) }
}

function describeLack(path: string): string {
  return `${path} holds no ${MANIFEST_PATH} to check it against. Name the folder that holds index.html, or the zip.`
}
