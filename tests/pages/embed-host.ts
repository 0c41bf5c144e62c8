import { createServer, type Server } from 'node:http'
import { test as base, type Page } from '@playwright/test'

/** Lets a test put HTML on a page of another origin, as somebody who pastes our code does. */
export interface EmbedHost {
  /** Opens the page, and resolves with its address once it has loaded. */
  open: (page: Page, body: string) => Promise<string>
}

/** A test with the address of the site, and with a host on another port that closes when the test ends. */
export const test = base.extend<{ host: EmbedHost; site: string }>({
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '')
  },
  host: async ({}, use) => {
    const bodies: string[] = []
    const server = await startHost((i) => bodies[i] ?? '')
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await use({
      open: async (page, body) => {
        const url = `http://127.0.0.1:${port}/${bodies.push(body) - 1}`
        await page.goto(url)
        return url
      },
    })
    server.close()
    server.closeAllConnections()
  },
})

function startHost(bodyOf: (i: number) => string): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>Somebody’s article</title><main><h1>Article</h1>${bodyOf(Number(request.url?.slice(1)))}</main></html>`,
    )
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server)
    })
  })
}
