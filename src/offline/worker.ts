// The service worker, served as offline.js from the top of the site. It holds one copy of the site, that of the release
// it belongs to. A page comes from the site wherever that answers, so that a correction is never late; else it comes from
// the copy. What a page loads is named by its content, so that no page is ever made of two releases.

/** The copy of one release; src/release/kept-copy.ts makes it and writes it into this script. */
interface Copy {
  /** Site path of the file that holds all its texts by their site paths, and the hash to which it must be true. */
  path: string
  integrity: string
  /** Names the release. */
  release: string
  /** Site paths of what is no text. */
  fetched: string[]
  /** Under this the texts hold the page for addresses that are not in them. It is kept last. */
  missing: string
}
declare const COPY: Copy

// What is used of a service worker, which the types of a page do not know.
interface WorkEvent extends Event {
  waitUntil(work: Promise<void>): void
}
interface FetchEvent extends WorkEvent {
  request: Request
  preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  registration: ServiceWorkerRegistration
  clients: {
    matchAll(options: { includeUncontrolled: true; type: 'window' }): Promise<unknown[]>
    claim(): Promise<void>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}
const worker = self as unknown as Worker

const SITE = new URL('./', location.href)
/** One origin may carry several sites; each touches its own copies alone. */
const PREFIX = `kept:${SITE.pathname}:`
const NAME = PREFIX + COPY.release
/** Milliseconds after which a reader gets the kept page in place of one that does not come. */
const PATIENCE = 4000
const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', json: 'application/json' }
const HTML = 'text/html; charset=utf-8'
const LAST_WORDS = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No answer</title><h1>The site did not answer</h1><p>This browser keeps no copy of it. Please try again when there is a network.</p></html>`

worker.addEventListener('install', (event) => {
  event.waitUntil(keepCopy())
})
worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(SITE.href)) return
  if (mode === 'navigate') event.respondWith(answerPage(event))
  else if (/^(?:assets|search-index)\//.test(url.slice(SITE.href.length)))
    event.respondWith(answerPart(event.request))
})

/** Fetches the copy whole or not at all; then takes over, unless more than the one page that asked for it is open. */
async function keepCopy(): Promise<void> {
  if (worker.registration.active && isSavingData()) throw new Error('the copy waits for a better connection')
  if (!(await findKept(COPY.missing))) await fill()
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  if (open.length < 2) await worker.skipWaiting()
}

async function fill(): Promise<void> {
  const get = async (path: string, options: RequestInit): Promise<Response> => {
    const response = await fetch(new URL(path, SITE), { priority: 'low', ...options })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response
  }
  try {
    const texts = (await (await get(COPY.path, { integrity: COPY.integrity })).json()) as Record<
      string,
      string
    >
    const cache = await caches.open(NAME)
    for (const path of COPY.fetched) await cache.put(new URL(path, SITE), await get(path, {}))
    for (const [path, text] of Object.entries(texts)) {
      const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? HTML
      await cache.put(new URL(path, SITE), new Response(text, { headers: { 'Content-Type': type } }))
    }
  } catch (error) {
    await caches.delete(NAME)
    throw error
  }
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name)
  await worker.registration.navigationPreload.enable()
  await worker.clients.claim()
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const fromSite = askSite(event).catch(() => undefined)
  const prompt = await Promise.race([fromSite, new Promise<void>((late) => setTimeout(late, PATIENCE))])
  if (prompt && prompt.status < 500) return prompt
  return (
    (await findPage(new URL(event.request.url))) ??
    (await fromSite) ??
    (await findKept(COPY.missing)) ??
    new Response(LAST_WORDS, { status: 503, headers: { 'Content-Type': HTML } })
  )
}

/** A page of the copy, whatever stands behind a question mark; where the slash is forgotten, the way to it with all that. */
async function findPage({ pathname, search }: URL): Promise<Response | undefined> {
  const page = await findKept(pathname)
  if (page !== undefined || pathname.endsWith('/')) return page
  return (await findKept(`${pathname}/`)) && Response.redirect(`${pathname}/${search}`)
}

async function askSite({ preloadResponse, request }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request)
}

async function answerPart(request: Request): Promise<Response> {
  return (await findKept(request.url)) ?? fetch(request)
}

/**
 * Asks the copy of this release alone. Hosts vary what they send by its compression, which a copy does not have. A store
 * that fails is as good as none: pages come from the site all the same.
 */
async function findKept(address: string): Promise<Response | undefined> {
  try {
    return await caches.match(new URL(address, SITE), { cacheName: NAME, ignoreVary: true })
  } catch {
    return undefined
  }
}

function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
}
