import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration, AstroPrerenderer, ViteUserConfig } from 'astro'
import { startThreads, type Threads } from './threads.ts'

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>

/** What every thread must know of the build, as far as it can be sent to one. */
export interface PagesBuilt {
  /** Address of the module that renders pages. */
  entry: string
  /** The style sheets of every page, by its route and component. */
  pages: ReadonlyMap<string, { styles: unknown }>
}

/** A page to render. */
export interface PageTask {
  url: string
  route: string
  component: string
}

/** A Response, as it can be sent from a thread. */
export interface RenderedPage {
  status: number
  headers: [string, string][]
  body: ArrayBuffer | null
}

/** Pages asked for at the same time: enough that no thread waits while others are written to the disk. */
export const PAGES_AT_ONCE = 16

/** Renders pages, files and pictures in threads, on all processors. */
export function pageThreads(): AstroIntegration {
  let entry = ''
  let pages: PagesBuilt['pages'] = new Map()
  const findEntry: Plugin = {
    name: 'find-prerender-entry',
    applyToEnvironment: ({ name }) => name === 'prerender',
    writeBundle: ({ dir = '' }, bundle) => {
      const found = Object.values(bundle).find((part) => part.fileName.startsWith('prerender-entry'))
      if (found) entry = pathToFileURL(join(dir, found.fileName)).href
    },
  }
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: PAGES_AT_ONCE }, vite: { plugins: [findEntry] } })
      },
      'astro:build:setup': (build) => {
        pages = build.pages
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inMain) => renderInThreads(inMain, () => ({ entry, pages })))
      },
    },
  }
}

/** What renders in one thread, made to render in all; which pages there are, it still finds out itself. */
function renderInThreads(inMain: AstroPrerenderer, describe: () => PagesBuilt): AstroPrerenderer {
  let threads: Threads<PageTask, RenderedPage>
  return {
    ...inMain,
    name: 'page-threads',
    getStaticPaths: async () => {
      const { entry, pages } = describe()
      const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }] as const)
      threads = startThreads(new URL('page-thread.ts', import.meta.url), {
        entry,
        pages: new Map(styles),
      } satisfies PagesBuilt)
      return inMain.getStaticPaths()
    },
    render: async ({ url }, { routeData: { route, component } }) => {
      const { body, ...head } = await threads.ask({ url, route, component })
      return new Response(body, head)
    },
    teardown: async () => {
      await threads.end()
      await inMain.teardown?.()
    },
  }
}
