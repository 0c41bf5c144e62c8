// What a diagram shows; of the friends model, which shows no data, its parameters and rules.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerJson, formatJson, formatTableFile } from '../../components/data/file-text.ts'
import { ACCOUNTS } from '../../diagrams/friends-model/accounts.ts'
import { RULE_LABELS } from '../../diagrams/friends-model/words.ts'
import { buildModelFile } from '../../domain/data/model-file.ts'
import { diagramNames } from '../../domain/diagram-grammars.ts'

export function getStaticPaths() {
  return diagramNames.map((name) => ({ params: { name } }))
}

export const GET: APIRoute = ({ site, params }) => {
  const { name = '' } = params
  const casebook = loadCasebook()
  const absolute = buildAbsolute(site)
  if (name !== 'friends-model')
    return answerJson(formatTableFile(name, 'json', casebook, absolute, `diagrams/${name}/`))
  const file = buildModelFile(casebook, absolute, (rule) => ({ name: RULE_LABELS[rule], ...ACCOUNTS[rule] }))
  return answerJson(formatJson(file))
}
