import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * The bundler of the site lets a late import load its parts ahead, by their addresses. Here the parts stand in the same
 * script, and a disk has no such addresses.
 */
const nothingAhead: Plugin = {
  name: 'nothing-ahead',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
      loader: 'js',
    }))
  },
}

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
    // A module is strict, and so is the script made of it. Said here, no tsconfig.json above the folder is asked: the same
    // site gives the same scripts wherever it is built.
    tsconfigRaw: { compilerOptions: { alwaysStrict: true } },
    plugins: [nothingAhead],
    write: false,
    // Errors are thrown; the one warning is of the helper that loads ahead, which has nothing to do here.
    logLevel: 'silent',
  })
  return new Map(
    outputFiles.map(({ path, contents }) => [relative(folder, path).split(sep).join('/'), contents]),
  )
}
