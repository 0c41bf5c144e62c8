import { join, relative, sep } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes of each module, with all that it imports now or later, one script without imports: a page that was opened from a
 * disk may load those. Gives them by the paths of the modules. Throws if a module cannot be read.
 */
export async function buildClassicScripts(
  folder: string,
  modules: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: modules.map((path) => join(folder, path)),
    outbase: folder,
    outdir: folder,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    write: false,
    // Errors are thrown; the one warning is of Vite's preloading, which has nothing to preload here.
    logLevel: 'silent',
  })
  return new Map(
    outputFiles.map(({ path, contents }) => [relative(folder, path).split(sep).join('/'), contents]),
  )
}
