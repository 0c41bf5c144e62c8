const COMMON = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
]

/** What a page may load and run: files of the site alone, and no text that becomes code. */
export const PAGE_POLICY = [
  ...COMMON,
  // The one address that becomes code: the service worker, in offline/copy.ts.
  'trusted-types offline',
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
].join('; ')

/**
 * The same for a page that others frame: it fetches nothing and sends nothing. It loads no font either, yet Chromium
 * complains of the one in the style sheet where the policy forbids all.
 */
export const FRAME_POLICY = [...COMMON, "trusted-types 'none'", "form-action 'none'"].join('; ')
