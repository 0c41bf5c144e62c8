/** The page that explains how to embed. */
export const EMBED_PATH = 'embed/'

/** Site path of what is shown in a frame in place of a page. Such pages stand alone, without header and footer. */
export const framePath = (page: string): string => `${EMBED_PATH}${page}`

/** Site path of the frame that shows one version of a state of a diagram for good. */
export const frozenPath = (page: string, version: number): string => `${framePath(page)}v${version}/`

/** Site path of the file that tells other programs how to embed a page. */
export const oembedPath = (page: string): string => `${framePath(page).replace(/\/$/, '')}.oembed.json`
