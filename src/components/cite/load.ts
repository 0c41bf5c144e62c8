/** Brings the boxes with citations to life. */
export const loadCiteBox = (): Promise<unknown> => import('./element.ts')
