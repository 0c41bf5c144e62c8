/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Numbers of the sources in the list of the page being rendered; absent on pages without such a list. */
    sourceNumberById?: ReadonlyMap<string, number>
    /** What stands beside the paragraphs of the page being rendered, by their addresses; absent on pages without notes. */
    notesByParagraph?: ReadonlyMap<string, { termIds: string[]; sourceIds: string[] }>
    /** How many diagrams the page being rendered has so far; it keeps their ids apart. */
    diagramCount?: number
    /** Whether the page being rendered is shown inside other pages: tables then fold away. */
    isFramed?: boolean
  }
}
