import { defineConfig } from 'vitest/config'

// Tests of the built site in dist/. They need `npm run build` first; `npm test` does both.
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Pictures as files read their style sheets as text.
    css: { include: /\.css\?raw$/ },
  },
})
