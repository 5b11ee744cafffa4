import type { Part } from '@/lib/record/document';

/** The kinds of structure a screen reader follows in a tagged PDF. */
export type StructKind =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Div'
  | 'Artifact';

/** What an element is, and what more is known of it. */
export interface Struct {
  kind: StructKind;
  /** Of a heading cell: which cells it stands over. */
  scope?: 'Row' | 'Column';
  /** The text in the order of reading, where its glyphs stand in another one. */
  actual?: string;
}

/**
 * Says what an element is in the structure of the PDF, to be spread into its props. The renderer knows the prop `struct`
 * through a patch (patches/README.md); its own types do not.
 */
export function struct(kind: StructKind, more: Omit<Struct, 'kind'> = {}): { struct: Struct } {
  return { struct: { kind, ...more } };
}

/** Switches the structure on, to be spread into the document's props. */
export const tagged = { tagged: true };

/** A part's place in the outline, to be spread into its heading's props: under `parent`, the id of another part. */
export function inOutline({ id, heading }: Part, parent: string | undefined) {
  return { bookmark: { title: heading, fit: true, ref: id, parent } };
}
