import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readContent } from '../content-files.ts'
import { buildCasebook, type Casebook } from '../domain/casebook.ts'
import type { Draw } from '../domain/versions/publish.ts'
import { planRecord } from '../domain/versions/record.ts'
import { writeTogether } from './write-together.ts'

/** The files of an empty casebook with one worked claim; {today} and {year} stand where the day belongs. */
const TEMPLATE = join(import.meta.dirname, 'casebook')

/**
 * Writes an empty casebook with one worked claim, recorded as published, into a folder that is empty or not there yet;
 * all of it or nothing. Throws what stands in the way, in a sentence.
 */
export function writeCasebook(folder: string, today: string, draw: (casebook: Casebook) => Draw): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Error(`${folder} is a file. Name a folder that is empty, or one that does not exist.`)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a folder that is, or one that does not exist.`)
  const parent = dirname(resolve(folder))
  if (!existsSync(parent)) throw new Error(`${parent} does not exist. Make it first.`)
  const beside = mkdtempSync(join(parent, '.new-casebook-'))
  try {
    writeTogether(beside, readTemplate(today))
    const casebook = buildCasebook(readContent(beside).records)
    const plan = planRecord(casebook, today, draw(casebook))
    if ('refusal' in plan) throw new Error(plan.refusal)
    writeTogether(beside, plan.files)
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
}

function readTemplate(today: string): Map<string, string> {
  const names = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  )
  return new Map(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const text = readFileSync(path, 'utf8')
        .replaceAll('{today}', today)
        .replaceAll('{year}', today.slice(0, 4))
      return [path.slice(TEMPLATE.length + 1), text]
    }),
  )
}
