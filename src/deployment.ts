/** Where the site will stand: origin, and path below it. Every other address follows from these two. */
export const SITE_URL = process.env['SITE_URL'] ?? 'http://localhost:4321'
export const BASE_PATH = process.env['BASE_PATH'] ?? '/'
