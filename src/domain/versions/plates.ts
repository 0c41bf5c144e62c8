import type { Passage, Plate } from '../../schemas/edition.ts'
import type { Version } from './history.ts'

/** The name of the file of a kept picture, without its ending. */
export function plateFile({ slug }: Pick<Plate, 'slug'>): string {
  return slug || 'start'
}

/** Site path of the file of a kept picture. */
export function platePath({ path }: Pick<Version, 'path'>, plate: Pick<Plate, 'slug'>): string {
  return `${path}${plateFile(plate)}.svg`
}

/** Width and height of a kept picture in pixels, from the head of its file; they keep its place while it loads. */
export function measurePlate({ svg }: Pick<Plate, 'svg'>): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined)
    throw new Error('a kept picture does not say how large it is')
  return { width: Number(width), height: Number(height) }
}

/** What the pictures of a version say in words, as passages: the code composes some of it, so that no record holds it. */
export function listPlateWords(plates: readonly Plate[] = []): Passage[] {
  return plates.map((plate) => ({
    at: `pictures/${plateFile(plate)}`,
    kind: 'paragraph',
    runs: [`${plate.title}. ${plate.description}`],
  }))
}
