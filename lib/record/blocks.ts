import type { Block, Inline } from './document';

/** A paragraph of plain text, its line breaks kept. */
export function paragraph(text: string): Block {
  return { block: 'paragraph', text: [{ text }] };
}

/** A paragraph that says that, and why, nothing was answered. */
export function gap(text: string): Block {
  return { block: 'paragraph', text: [{ text, mark: 'gap' }] };
}

export function notice(heading: string, text: string): Block {
  return { block: 'notice', heading, text: [{ text }] };
}

/** Several stretches of text as one, each on a line of its own. */
export function onLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? [...line] : [{ text: '\n' }, ...line]));
}
