const BYTES_PER_KB = 1000

/** How large a text is as a file in UTF-8: "12 KB"; never less than 1 KB. */
export function formatSize(text: string): string {
  const bytes = new TextEncoder().encode(text).length
  return `${Math.max(1, Math.round(bytes / BYTES_PER_KB))} KB`
}
