import { readFileSync } from 'node:fs'
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import type { MarkdownHeading } from 'astro'
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js'
import { evaluate, type EvaluateOptions } from 'satteri'

/** What the compiler writes elements with. */
type Runtime = Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>

/** The text of a record: a component that takes the words it may use, and its headings in order. */
export interface Text {
  Content: AstroComponentFactory
  headings: readonly MarkdownHeading[]
}

/**
 * Makes a component of the text in an MDX file, front matter included. Articles hold words and no code, so they need no
 * bundler, which would keep all of them in memory until a build ends. Throws what the compiler says of a file that is no
 * MDX; validation has named its line before.
 */
export async function renderText(file: string): Promise<Text> {
  const astro = {
    frontmatter: {},
    headings: [] as MarkdownHeading[],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  }
  const { default: text } = (await evaluate(readFileSync(file, 'utf8'), {
    ...({ Fragment, jsx, jsxs } as Runtime),
    // Quoted words stay as the source has them.
    features: { smartPunctuation: false },
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
    data: { astro },
  })) as { default: (props: object) => unknown }
  const Content = ({ components, ...props }: { components?: object }): unknown =>
    text({ ...props, components: { Fragment, ...components } })
  // Says who can render it, as Astro's plugin for modules of MDX does.
  Object.assign(Content, { [Renderer]: 'astro:jsx' })
  return { Content: Content as unknown as AstroComponentFactory, headings: astro.headings }
}
