/**
 * What a part of a page says of itself in data-failed, to be shown where it did not come to life (offline/failures.ts). The
 * previews say nothing: their links work without them. Diagrams load later, and then say it themselves
 * (diagrams/when-near.ts): here those for which not even that began.
 */
export const FAILED = {
  search: 'The search could not be loaded. The lists on this page still work.',
  copying: 'The buttons for copying could not be loaded. The text can be selected and copied.',
  steps: 'The steps could not be tied to the picture.',
  diagram: 'The buttons could not be loaded.',
} as const
