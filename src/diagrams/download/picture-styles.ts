/** Style properties that SVG also has as attributes, and that a picture needs. */
export const PICTURE_STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'rx',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const
