// What a page can do about the copy that src/offline/worker.ts keeps. All of it rejects where the browser has or allows
// no service worker or no storage.

/** Remembers that the reader removed the copy: an empty store with this name, and nothing else. */
const nameUnwanted = (base: string): string => `unwanted:${base}`

let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined

/** Whether a reader removed the copy from this browser. */
export function isUnwanted(base: string): Promise<boolean> {
  return caches.has(nameUnwanted(base))
}

/** The service worker of the site below `base`, if it has been registered. */
export function findKeeper(base: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(base)
}

/** Begins to keep a copy, or looks whether there is a newer one. */
export async function register(base: string): Promise<ServiceWorkerRegistration> {
  const script = `${base}offline.js`
  // The policy of the pages lets a script be named only here, and this is the one that is named. It may be made once.
  policy ??= window.trustedTypes?.createPolicy('offline', { createScriptURL: () => script })
  const url = (policy?.createScriptURL(script) ?? script) as string
  return navigator.serviceWorker.register(url, { scope: base, updateViaCache: 'none' })
}

/** Keeps a copy because the reader asks for it; resolves when all of it is there. */
export async function keepCopy(base: string): Promise<void> {
  await caches.delete(nameUnwanted(base))
  await waitForCopy((await findKeeper(base)) ?? (await register(base)))
}

/** Resolves when the copy is whole, rejects when it cannot be kept. */
export async function waitForCopy({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  if (active) return
  const worker = installing ?? waiting
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker?.state === 'activated') resolve()
      else if (!worker || worker.state === 'redundant') reject(new Error('the copy could not be kept'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

/** Removes the copy, and then remembers that it is not wanted: on a full disk nothing can be remembered before. */
export async function removeCopy(base: string): Promise<void> {
  await (await findKeeper(base))?.unregister()
  for (const name of await caches.keys()) if (name.startsWith(`kept:${base}:`)) await caches.delete(name)
  await caches.open(nameUnwanted(base))
}
