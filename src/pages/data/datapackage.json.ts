import type { APIRoute } from 'astro'
import { loadCasebook } from '../../casebook.ts'
import { buildAbsolute } from '../../components/address.ts'
import { answerJson } from '../../components/data/file-text.ts'
import { formatJson } from '../../domain/data/format-json.ts'
import { buildDataPackage } from '../../domain/data/data-package.ts'

export const GET: APIRoute = ({ site }) =>
  answerJson(formatJson(buildDataPackage(loadCasebook(), buildAbsolute(site))))
