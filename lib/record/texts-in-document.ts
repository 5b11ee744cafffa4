import type { Block, Inline, Part, RecordDocument } from './document';
import { type Undrawable, undrawable } from './scripts-of-text';

function* inlines(list: readonly Inline[]): Iterable<string> {
  for (const { text } of list) yield text;
}

/** Every text of a block in the order in which it is printed. */
export function* textsOfBlock(block: Block): Iterable<string> {
  switch (block.block) {
    case 'paragraph':
      return yield* inlines(block.text);
    case 'quotation':
      yield block.text;
      return yield block.attribution;
    case 'list':
      for (const item of block.items) yield* inlines(item);
      return;
    case 'answers':
      for (const { label, answer } of block.rows) {
        yield label;
        for (const part of answer) yield* textsOfBlock(part);
      }
      return;
    case 'table':
      yield block.caption;
      yield* block.head;
      for (const cell of block.rows.flat()) yield* inlines(cell);
      return;
    case 'notice':
      yield block.heading;
      return yield* inlines(block.text);
  }
}

/** A part and those under it, in the order in which they are printed, with how deep each lies (1 at the top). */
export function* partsInOrder(parts: readonly Part[], level = 1): Iterable<{ part: Part; level: number }> {
  for (const part of parts) {
    yield { part, level };
    yield* partsInOrder(part.parts ?? [], level + 1);
  }
}

/** Every text of a document but those of its parts: title, running lines, page line. */
function textsAround(document: RecordDocument): string[] {
  return [document.title, ...document.running, document.pageOf];
}

function* textsOfPart(part: Part): Iterable<string> {
  yield part.heading;
  for (const block of part.blocks) yield* textsOfBlock(block);
}

/** Every text of a document, in no order to rely on. */
export function textsInDocument(document: RecordDocument): string[] {
  const ofParts = [...partsInOrder(document.parts)].flatMap(({ part }) => [...textsOfPart(part)]);
  return [...textsAround(document), ...ofParts];
}

/** Where characters stand that no font of ours draws: a part of the document, or `null` for what runs on each page. */
export interface UndrawableInPart {
  partId: string | null;
  heading: string;
  /** Each character once, in the order in which they come. */
  characters: readonly Pick<Undrawable, 'character' | 'codePoint'>[];
}

function each(texts: Iterable<string>): UndrawableInPart['characters'] {
  const found = new Map<number, Pick<Undrawable, 'character' | 'codePoint'>>();
  for (const text of texts) {
    for (const { character, codePoint } of undrawable(text)) found.set(codePoint, { character, codePoint });
  }
  return [...found.values()];
}

/** The parts of a document that hold characters which print only as a mark, so that the screen can name them. */
export function undrawableIn(document: RecordDocument): UndrawableInPart[] {
  const parts = [...partsInOrder(document.parts)].map(({ part }) => ({
    partId: part.id,
    heading: part.heading,
    characters: each(textsOfPart(part)),
  }));
  const around = { partId: null, heading: document.title, characters: each(textsAround(document)) };
  return [around, ...parts].filter(({ characters }) => characters.length > 0);
}
