import type { Server } from 'node:http'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { startServer } from '../../src/editor/server.ts'

/** Headers that would tell a server who is reading, or where from. */
const TELLING = ['cookie', 'referer', 'origin', 'authorization']

/** The built site at an address of its own, and one reader of it: everything that is asked for, and what with. */
export class WatchedSite {
  readonly address: string
  readonly page: Page
  /** How many requests the server has had. */
  asked = 0
  /** Requests to anybody else. */
  readonly foreign: string[] = []
  /** Requests with a header that tells of the reader. */
  readonly told: string[] = []
  readonly complaints: string[] = []
  readonly #server: Server
  readonly #context: BrowserContext

  /** For a reader who wants no motion pages do not fade, which takes a third of a second each. */
  static async open(browser: Browser, reducedMotion: 'reduce' | 'no-preference'): Promise<WatchedSite> {
    const { server, port } = await startServer({ folder: 'dist', base: '/', port: 0 })
    const context = await browser.newContext({ serviceWorkers: 'allow', reducedMotion })
    return new WatchedSite(server, port, context, await context.newPage())
  }

  private constructor(server: Server, port: number, context: BrowserContext, page: Page) {
    this.#server = server
    this.#context = context
    this.page = page
    this.address = `http://localhost:${port}/`
    server.on('request', ({ url = '', headers }) => {
      this.asked += 1
      for (const name of TELLING) {
        // Browsers name the origin of a typeface and of a module, which is our own; a worker that looks for news, itself.
        const isOwn =
          (name === 'origin' && `${headers.origin ?? ''}/` === this.address) ||
          (name === 'referer' && headers.referer === `${this.address}offline.js`)
        if (headers[name] !== undefined && !isOwn) this.told.push(`${url} ${name}: ${headers[name]}`)
      }
    })
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(this.address) && !/^(?:data|blob):/.test(url))
        this.foreign.push(`${page.url()} asked for ${url}`)
    })
    page.on('dialog', (dialog) => void dialog.dismiss())
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404'))
        this.complaints.push(`${page.url()} ${message.text()}`)
    })
    // A page that is left while it fades says so; nothing is wrong with it.
    page.on('pageerror', ({ message }) => {
      if (!message.includes('ViewTransition')) this.complaints.push(`${page.url()} ${message}`)
    })
  }

  /** The page of which a page knows that it was left for it, and what is stored for the site beside the kept copy. */
  readTraces(): Promise<unknown[]> {
    return this.page.evaluate(async () => [
      ...(document.referrer ? [document.referrer] : []),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()).filter((name) => !/^kept:\/:[0-9a-f]{16}$/.test(name)),
    ])
  }

  /** What nobody should have been told or asked, and nothing complained of; all empty when all is well. */
  async sumUp(): Promise<Record<'foreign' | 'told' | 'complaints' | 'cookies', string[]>> {
    const { foreign, told, complaints } = this
    const cookies = await this.#context.cookies()
    return { foreign, told, complaints, cookies: cookies.map(({ name, path }) => `${name}, below ${path}`) }
  }

  async end(): Promise<void> {
    await this.#context.close()
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/** The sum of a visit of which nobody learns anything. */
export const NOTHING = { foreign: [], told: [], complaints: [], cookies: [] }
