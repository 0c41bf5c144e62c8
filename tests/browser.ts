import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const ADVICE =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.'

/** The program file of a Chromium: the one named in CHROMIUM_PATH, Playwright's own, or the system's; else undefined. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && !existsSync(named))
    throw new Error(`CHROMIUM_PATH is ${named}, and no file is there.`)
  return [named, chromium.executablePath(), ...SYSTEM].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/** Finds a browser, else installs one in the way the platform offers; throws one sentence that says what to do. */
export function provideBrowser(): string {
  const found = findBrowser()
  if (found) return found
  for (const [command, ...words] of listInstallers()) {
    try {
      console.log(`No Chromium on this machine; trying: ${[command, ...words].join(' ')}`)
      execFileSync(command, words, { stdio: 'inherit' })
      const installed = findBrowser()
      if (installed) return installed
    } catch {
      // This way is not open here; try the next.
    }
  }
  throw new Error(ADVICE)
}

function listInstallers(): [string, ...string[]][] {
  const isRoot = process.getuid?.() === 0
  const root = (words: [string, ...string[]]): [string, ...string[]] =>
    isRoot ? words : ['sudo', '--non-interactive', ...words]
  return [
    ...(existsSync('/usr/bin/apt-get')
      ? [
          root(['apt-get', 'update', '--quiet=2']),
          root(['apt-get', 'install', '--yes', '--quiet=2', 'chromium']),
        ]
      : []),
    [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
  ]
}
