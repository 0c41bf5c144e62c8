/** The folder of the casebook: what CONTENT_DIR names, else content/. Every command, the site and the tests ask here. */
export const CONTENT_FOLDER = process.env['CONTENT_DIR'] ?? 'content'
