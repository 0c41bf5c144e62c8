/** Brings the previews to life. */
export const loadPreviews = (): Promise<unknown> => import('./element.ts')
