// The part of the vocabulary of schema.org (29.4) that this site uses: classes with the class above each, and for each
// property the classes it may belong to and what it may hold. Copied by hand; a word that is not here is refused.

export interface Node {
  '@type'?: string
  '@id'?: string
  [property: string]: unknown
}

const ABOVE: Record<string, string> = {
  Article: 'CreativeWork',
  BlogPosting: 'SocialMediaPosting',
  Book: 'CreativeWork',
  BreadcrumbList: 'ItemList',
  Claim: 'CreativeWork',
  ClaimReview: 'Review',
  Comment: 'CreativeWork',
  CorrectionComment: 'Comment',
  CreativeWork: 'Thing',
  Intangible: 'Thing',
  ItemList: 'Intangible',
  Legislation: 'CreativeWork',
  ListItem: 'Intangible',
  NewsArticle: 'Article',
  NewsMediaOrganization: 'Organization',
  Organization: 'Thing',
  Person: 'Thing',
  Rating: 'Intangible',
  Report: 'Article',
  Review: 'CreativeWork',
  ScholarlyArticle: 'Article',
  SocialMediaPosting: 'Article',
  WebPage: 'CreativeWork',
  WebSite: 'CreativeWork',
}

const PROPERTIES: Record<string, readonly [domain: string, range: string]> = {
  about: ['CreativeWork', 'Thing'],
  abstract: ['CreativeWork', 'Text'],
  actionableFeedbackPolicy: ['Organization', 'CreativeWork URL'],
  address: ['Organization Person', 'PostalAddress Text'],
  alternateName: ['Thing', 'Text'],
  appearance: ['Claim', 'CreativeWork'],
  archivedAt: ['CreativeWork', 'URL WebPage'],
  backstory: ['Article', 'CreativeWork Text'],
  author: ['CreativeWork Rating', 'Organization Person'],
  citation: ['CreativeWork', 'CreativeWork Text'],
  claimReviewed: ['ClaimReview', 'Text'],
  correction: ['CreativeWork', 'CorrectionComment Text URL'],
  correctionsPolicy: ['Organization', 'CreativeWork URL'],
  creditText: ['CreativeWork', 'Text'],
  dateModified: ['CreativeWork', 'Date'],
  datePublished: ['CreativeWork', 'Date'],
  description: ['Thing', 'Text'],
  email: ['Organization Person', 'Text'],
  familyName: ['Person', 'Text'],
  givenName: ['Person', 'Text'],
  headline: ['CreativeWork', 'Text'],
  inLanguage: ['CreativeWork', 'Text'],
  isBasedOn: ['CreativeWork', 'CreativeWork URL'],
  isPartOf: ['CreativeWork', 'CreativeWork URL'],
  item: ['ListItem', 'Thing'],
  itemListElement: ['ItemList', 'ListItem Text Thing'],
  itemReviewed: ['Review', 'Thing'],
  license: ['CreativeWork', 'CreativeWork URL'],
  mainEntityOfPage: ['Thing', 'CreativeWork URL'],
  mentions: ['CreativeWork', 'Thing'],
  name: ['Thing', 'Text'],
  ownershipFundingInfo: ['Organization', 'CreativeWork Text URL'],
  position: ['CreativeWork ListItem', 'Number Text'],
  publisher: ['CreativeWork', 'Organization Person'],
  ratingExplanation: ['Rating', 'Text'],
  reviewRating: ['Review', 'Rating'],
  subjectOf: ['Thing', 'CreativeWork'],
  text: ['CreativeWork', 'Text'],
  url: ['Thing', 'URL'],
  verificationFactCheckingPolicy: ['NewsMediaOrganization', 'CreativeWork URL'],
  version: ['CreativeWork', 'Number Text'],
  // Not of schema.org: CiTO and Dublin Core restrict neither end; between claims is how we use them.
  'cito:repliesTo': ['Claim', 'Claim'],
  'cito:hasReplyFrom': ['Claim', 'Claim'],
  'dcterms:relation': ['Claim', 'Claim'],
}

/** Every node of a document: itself and all that it holds. */
export function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes)
  if (typeof value !== 'object' || value === null) return []
  return [
    value as Node,
    ...Object.entries(value).flatMap(([key, held]) => (key === '@context' ? [] : listNodes(held))),
  ]
}

/** Every property that its class does not have, and every value that its property may not hold. */
export function findVocabularyErrors(document: Node): string[] {
  return listNodes(document).flatMap((node) => {
    const type = node['@type']
    if (type === undefined)
      return Object.keys(node).join() === '@id' ? [] : [`a node without a type: ${JSON.stringify(node)}`]
    if (type !== 'Thing' && ABOVE[type] === undefined) return [`no such class: ${type}`]
    return Object.entries(node)
      .filter(([name]) => !name.startsWith('@'))
      .flatMap(([name, value]) => {
        const rule = PROPERTIES[name]
        if (!rule) return [`no such property: ${name} of ${type}`]
        const [domain, range] = rule.map((classes) => classes.split(' '))
        if (!domain?.some((each) => isA(type, each))) return [`${type} has no ${name}`]
        const held = Array.isArray(value) ? value : [value]
        if (held.length === 0) return [`${name} of ${type} holds nothing`]
        return held
          .filter((each) => !range?.some((kind) => isOf(each, kind)))
          .map((each) => `${name} of ${type} may not hold ${JSON.stringify(each)}`)
      })
  })
}

function isA(type: string | undefined, ancestor: string): boolean {
  return type === ancestor || (type !== undefined && isA(ABOVE[type], ancestor))
}

function isOf(value: unknown, kind: string): boolean {
  if (kind === 'Number') return typeof value === 'number'
  if (typeof value === 'string') {
    if (kind === 'Text') return value.trim() !== ''
    if (kind === 'URL') return /^https?:\/\//.test(value)
    return kind === 'Date' && /^\d{4}(-\d{2}){0,2}$/.test(value)
  }
  if (typeof value !== 'object' || value === null) return false
  const { '@type': type, '@id': id } = value as Node
  // A mere reference: what it refers to is checked where it is described.
  return type === undefined ? id !== undefined : isA(type, kind)
}
