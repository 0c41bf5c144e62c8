import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { claimSchema } from './schemas/claim.ts'
import { explainerSchema } from './schemas/explainer.ts'
import { pageSchema } from './schemas/page.ts'

// Only what is written in MDX needs Astro's collections, for rendering. All facts come through casebook.ts.
export const collections = {
  claims: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/claims' }),
    schema: claimSchema,
  }),
  explainers: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/explainers' }),
    schema: explainerSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/pages' }),
    schema: pageSchema,
  }),
}
