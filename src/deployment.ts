/** Where the site will stand: its origin. Every other address follows from this and BASE_PATH. */
export const SITE_URL = process.env['SITE_URL'] ?? 'http://localhost:4321'
/** The path below it, with a slash at both ends. */
export const BASE_PATH = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/')
/** The folder that the built site is written to, and served from: what OUT_DIR names, else dist/. */
export const OUT_FOLDER = process.env['OUT_DIR'] || 'dist'
