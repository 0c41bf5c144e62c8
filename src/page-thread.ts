// Runs in a thread of its own: renders the pages that it is asked for. See page-threads.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { PagesBuilt, PageTask, RenderedPage } from './page-threads.ts'

/** What Astro's build leaves for rendering pages: as much of it as is asked for here. */
interface Entry {
  app: {
    manifest: { routes: { routeData: { route: string; component: string } }[] }
    setInternals: (internals: unknown) => void
    setOptions: (options: unknown) => void
    render: (request: Request, options: { routeData: unknown }) => Promise<Response>
  }
}

const { entry, pages } = workerData as PagesBuilt
const { app } = (await import(entry)) as Entry
app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() })
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } })

parentPort?.on('message', (task: PageTask) => {
  void render(task).then((page) => {
    parentPort?.postMessage(page, page.body ? [page.body] : [])
  })
})

async function render({ url, route, component }: PageTask): Promise<RenderedPage> {
  const found = app.manifest.routes.find(
    ({ routeData }) => routeData.route === route && routeData.component === component,
  )
  const response = await app.render(new Request(url), { routeData: found?.routeData })
  const { status, headers } = response
  return { status, headers: [...headers], body: response.body && (await response.arrayBuffer()) }
}
