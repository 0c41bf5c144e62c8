import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { leanSelections, plainImports, weightlessScopes } from './src/bundling.ts'
import { CONTENT_FOLDER, findWrongFolder } from './src/content-folder.ts'
import { BASE_PATH, findWrongAddress, OUT_FOLDER, SITE_URL } from './src/deployment.ts'
import { casebookColours, casebookReload, isListed, licences, routes } from './src/integrations.ts'

// npm run build has asked before; npm run dev and astro alone begin here.
const wrong = findWrongAddress() ?? findWrongFolder(CONTENT_FOLDER)
if (wrong !== undefined) {
  console.error(wrong)
  process.exit(1)
}

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_FOLDER,
  // What Astro keeps of one casebook must not appear in another.
  cacheDir: `${process.env.KEPT_DIR ?? './node_modules'}/.astro/${(process.env.CONTENT_DIR ?? '').replace(/[^\w-]+/g, '_')}`,
  trailingSlash: 'always',
  // Several pages at a time: while some wait for a picture or for the disk, others are rendered.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  compressHTML: true,
  integrations: [
    // Renders what src/prose/render-text.ts compiles; no file of MDX goes through the bundler.
    mdx(),
    sitemap({ filter: isListed }),
    casebookReload(),
    routes(),
    licences(),
  ],
  devToolbar: { enabled: false },
  vite: {
    // What diagrams share is one file: small ones cost a request each and are compressed worse.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Named after their component alone: Astro adds which of its scripts it is.
              entryFileNames: ({ name }) => `assets/${name.split('.')[0]}.[hash].js`,
              codeSplitting: {
                groups: [
                  {
                    name: 'diagrams',
                    test: /src\/(diagrams(?!\/when-near)|domain|schemas)\/|d3-/,
                    minShareCount: 3,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [casebookColours(), plainImports(), leanSelections(), weightlessScopes()],
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      // npm run build begins with an empty folder, and has files written into it beside the pages.
      emptyOutDir: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
