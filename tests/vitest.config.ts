import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    passWithNoTests: false,
    // Pictures as files read their style sheets as text.
    css: { include: /\.css\?raw$/ },
  },
})
