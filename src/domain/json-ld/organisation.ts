import type { Site } from '../../schemas/site.ts'
import { findAuthor } from '../author.ts'
import { SCHEMA, type Absolute, type Document, type Thing } from './thing.ts'

/** The only class that schema.org allows a policy on checking facts. */
const TYPE = 'NewsMediaOrganization'

/** Who answers for our pages, under the name by which they are cited. */
export function buildAuthor(site: Site, absolute: Absolute): Thing {
  return {
    '@type': TYPE,
    '@id': absolute('about/#operator'),
    name: findAuthor(site),
    url: absolute(''),
  }
}

/** The organisation with its policies. What the operator has not supplied is left out. */
export function buildOrganisation(site: Site, absolute: Absolute): Document {
  return {
    '@context': SCHEMA,
    ...buildAuthor(site, absolute),
    email: site.operator.email ?? undefined,
    address: site.operator.address ?? undefined,
    correctionsPolicy: absolute('corrections/'),
    verificationFactCheckingPolicy: absolute('method/'),
    // The table there names owner and funding, or says that they are not yet provided.
    ownershipFundingInfo: absolute('about/#who-answers-for-it'),
    actionableFeedbackPolicy: absolute('corrections/report/'),
  }
}
