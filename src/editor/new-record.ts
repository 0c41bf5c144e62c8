// npm run new -- claim <id> <slug> | source <id> | explainer <slug>
// Writes an empty record with every field explained. Refuses to touch a file that exists.
import { existsSync, writeFileSync } from 'node:fs'
import { claimTemplate, explainerTemplate, sourceTemplate } from './templates.ts'

const [kind, id = '', slug = ''] = process.argv.slice(2)
const today = new Date().toISOString().slice(0, 10)

if (kind === 'claim' && /^[AB]\d{2}$/.test(id) && /^[a-z0-9-]+$/.test(slug)) {
  write(`content/claims/${slug}.mdx`, claimTemplate(id, today))
  console.log(`Then add to content/ledger.yaml:  ${id}: [${slug}]`)
} else if (kind === 'source' && /^[a-z0-9-]+$/.test(id)) {
  write(`content/sources/${id}.yaml`, sourceTemplate(id, today))
} else if (kind === 'explainer' && /^[a-z0-9-]+$/.test(id)) {
  write(`content/explainers/${id}.mdx`, explainerTemplate(today))
} else {
  stop(
    'Say what to make: npm run new -- claim A18 short-slug, npm run new -- source some-paper-2016, or npm run new -- explainer short-slug',
  )
}

function write(file: string, text: string): void {
  if (existsSync(file)) stop(`${file} exists. Choose another name, or edit that file.`)
  writeFileSync(file, text)
  console.log(`Wrote ${file}. "npm run validate" says what is still missing.`)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
