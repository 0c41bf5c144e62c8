// Runs on pages that run a script anyway, when all else is done: says what failed, and keeps a copy for reading offline.
import { isUnwanted, register } from './copy.ts'
import { tellFailures } from './failures.ts'

interface Connection {
  saveData?: boolean
  effectiveType?: string
}

const base = document.currentScript?.dataset['base'] ?? '/'

/** Not where the reader removed the copy, saves data, or has a slow connection: then only where it is asked for. */
async function keepIfWelcome(): Promise<void> {
  const { saveData = false, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {}
  if (saveData || /[23]g/.test(effectiveType)) return
  try {
    if (!(await isUnwanted(base))) await register(base)
  } catch {
    // No service worker here, or no storage. The page lacks nothing; the page on reading offline says so.
  }
}

function begin(): void {
  tellFailures()
  if ('requestIdleCallback' in window) requestIdleCallback(() => void keepIfWelcome())
  else void keepIfWelcome()
}

document.addEventListener('failed', tellFailures)
if (document.readyState === 'complete') begin()
else addEventListener('load', begin)
