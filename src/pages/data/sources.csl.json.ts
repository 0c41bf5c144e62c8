// A plain array, as reference managers want it; licence and date stand in the data package.
import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { answerJson, formatJson } from '../../components/data/file-text.ts'
import { buildCsl } from '../../domain/data/csl.ts'

export const GET: APIRoute = () => answerJson(formatJson(loadCasebook().sources.map(buildCsl)))
