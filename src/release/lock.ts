import { z } from 'astro/zod'

const needs = z.record(z.string(), z.string()).optional()

const packageSchema = z.object({
  version: z.string(),
  /** As its author wrote it, an SPDX expression. */
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
  dependencies: needs,
  devDependencies: needs,
  optionalDependencies: needs,
  peerDependencies: needs,
})

/** package-lock.json, of which only this much is read: every package by the folder that it is installed in. */
export const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), packageSchema),
})
/** See lockSchema. */
export type Lock = z.infer<typeof lockSchema>
/** One package of a lock. */
export type LockedPackage = Lock['packages'][string]

const FOLDER = 'node_modules/'

/** The name of the package in a folder: "node_modules/a/node_modules/@b/c" is "@b/c". */
export function findPackageName(folder: string): string {
  return folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length)
}

/** Every package but ourselves, with its folder. */
export function listPackages({ packages }: Lock): [folder: string, pack: LockedPackage][] {
  return Object.entries(packages).filter(([folder]) => folder !== '')
}

/** The folders of the packages that one needs, found as Node finds them: from its own folder upwards. */
export function findNeeded({ packages }: Lock, folder: string): string[] {
  const pack = packages[folder]
  const names = Object.keys({
    ...pack?.dependencies,
    ...pack?.devDependencies,
    ...pack?.optionalDependencies,
    ...pack?.peerDependencies,
  })
  return names.flatMap((name) => {
    for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf(FOLDER) - 1, 0))) {
      const found = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`
      if (found in packages) return [found]
      // An optional peer that nobody asked for.
      if (at === '') return []
    }
  })
}
