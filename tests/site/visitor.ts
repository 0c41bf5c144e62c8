import { chromium, type Browser, type Page } from '@playwright/test'
import { findBrowser } from '../browser.ts'

/** A browser for tests that build a site of their own; those of tests/pages have one of the one site. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: false,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  })
}

/** What goes wrong on a page from now on, and what it asks for from anywhere but the site. */
export function collectFaults(page: Page, site: string): string[] {
  const faults: string[] = []
  const own = (url: string): boolean => url.startsWith(site) || url.startsWith('data:')
  page.context().on('request', (request) => {
    if (!own(request.url())) faults.push(`asked outside: ${request.url()}`)
  })
  page.context().on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', ({ message }) => faults.push(message))
  return faults
}
