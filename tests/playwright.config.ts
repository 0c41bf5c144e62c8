import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser.ts'

/** Where `npm test` serves the built site; it sets the variable. */
const baseURL = process.env['SITE_UNDER_TEST'] ?? 'http://localhost:4321/'
const executablePath = findBrowser()

export default defineConfig({
  testDir: './pages',
  testMatch: '**/*.spec.ts',
  outputDir: '../.test-results/pages',
  // The pictures of tests/pages/visual.spec.ts; none is written unless asked for.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Milliseconds: some tests walk every mark of a diagram, on machines that do other things as well.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.test-results/pages.json' }]],
  use: {
    baseURL,
    // A test that is not about the kept copy need not wait until one is made.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: false,
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        // Letters are as wide on every machine, whatever its settings for small ones.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
})
