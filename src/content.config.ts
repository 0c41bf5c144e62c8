import { join } from 'node:path'
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { CONTENT_FOLDER } from './content-folder.ts'
import { claimSchema } from './schemas/claim.ts'
import { explainerSchema } from './schemas/explainer.ts'
import { pageSchema } from './schemas/page.ts'

/** The MDX files of one folder of the casebook. */
const mdxIn = (folder: string) => glob({ pattern: '*.mdx', base: join(CONTENT_FOLDER, folder) })

// Only what is written in MDX needs Astro's collections, for rendering. All facts come through casebook.ts.
export const collections = {
  claims: defineCollection({
    loader: mdxIn('claims'),
    schema: claimSchema,
  }),
  explainers: defineCollection({
    loader: mdxIn('explainers'),
    schema: explainerSchema,
  }),
  pages: defineCollection({
    loader: mdxIn('pages'),
    schema: pageSchema,
  }),
}
