import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { startServer } from '../../src/editor/server.ts'
import { readFolder } from '../../src/release/files.ts'
import { buildKeptCopy, buildWorker, WORKER_PATH } from '../../src/release/kept-copy.ts'

/** What the second release says in every headline, so that a page shows which one it is of. */
export const SECOND = 'Second release:'

/** A server of the built site that can fail and come back, at one address, with the same release or another. */
export class KeptSite {
  #server: Server | undefined
  #port = 0
  readonly #folders: string[] = []

  get address(): string {
    return `http://localhost:${this.#port}/`
  }

  /** Serves a folder from now on. */
  async serve(folder = 'dist'): Promise<void> {
    this.fail()
    const { server, port } = await startServer({ folder, base: '/', port: this.#port })
    this.#server = server
    this.#port = port
  }

  /** From now on there is no answer. */
  fail(): void {
    this.#server?.close()
    this.#server?.closeAllConnections()
  }

  /** Makes a second release in a folder; `spoil` may damage a file of it by its path. */
  async makeSecond(spoil: (path: string, data: string) => string = (_, data) => data): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'second-'))
    this.#folders.push(folder)
    const first = [...readFolder('dist')].filter(
      ([path]) => !/^(?:cards|data|embed)\/|\/v\d+\/|\.png$/.test(path),
    )
    const files = new Map(
      first.map(([path, data]) =>
        path.endsWith('.html')
          ? [
              path,
              Buffer.from(
                Buffer.from(data)
                  .toString()
                  .replace(/<h1[^>]*>/, `$& ${SECOND} `),
              ),
            ]
          : [path, data],
      ),
    )
    const copy = buildKeptCopy(files, { date: '2027-01-02', base: '/' })
    files.set(copy.path, Buffer.from(spoil(copy.path, copy.json)))
    files.set(WORKER_PATH, Buffer.from(spoil(WORKER_PATH, await buildWorker(copy))))
    for (const [path, data] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), data)
    }
    return folder
  }

  end(): void {
    this.fail()
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true })
  }
}

/** Visits a page and waits until the browser keeps a copy. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state !== 'activated')
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }))
  })
}

/** The names of all stores of this browser for the site. */
export const listStores = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

/** What a page says of the copy that it keeps. */
export const status = (page: Page): Locator => page.locator('kept-copy [role=status]')
/** The button that removes the copy, or makes one. */
export const button = (page: Page): Locator => page.locator('kept-copy button')
