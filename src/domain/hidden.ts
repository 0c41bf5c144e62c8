/**
 * Whether a path, from the top of the content, names what no editor wrote: `.DS_Store`, `.git/`, a file that a program left
 * half written. Nothing reads it, no manifest names it, and no copy is the worse for it.
 */
export function isHidden(path: string): boolean {
  return /(?:^|[/\\])\./.test(path)
}
