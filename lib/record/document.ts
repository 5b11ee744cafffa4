import type { Layout } from '@/lib/nation';

/**
 * The plain document that every output is: headings, paragraphs, tables, marks. Renderers (HTML, PDF, text) lay it
 * out and choose no words. Nothing here knows a question or a rule.
 */
export interface RecordDocument {
  /** Shown as the first heading. Never holds a name: it becomes the file's title. */
  title: string;
  /** BCP 47 tag of the words the app wrote; what people said may be in any language. */
  language: 'en';
  layout: Layout;
  /** Lines that stand on every page: own reference, draft or final, date, the sensitivity notice. */
  running: readonly string[];
  /** "Page {page} of {pages}", the braces to be filled by a renderer that knows pages. */
  pageOf: string;
  parts: readonly Part[];
}

/** A heading and what stands under it. Nested parts are one heading level down; three levels at most. */
export interface Part {
  /** Stable, unique in the document: an anchor for links, bookmarks and tests. */
  id: string;
  heading: string;
  blocks: readonly Block[];
  parts?: readonly Part[];
}

export type Block =
  | { block: 'paragraph'; text: readonly Inline[] }
  /** The child's own words, exactly as typed. `attribution` says whose and how they come to be here. */
  | { block: 'quotation'; text: string; attribution: string }
  | { block: 'list'; ordered?: boolean; items: readonly (readonly Inline[])[] }
  /**
   * Questions and what was answered, each with its label; an answer may be several blocks. `stacked`: the label is a
   * sentence, which stands over its answer and not beside it; `small`: so, and in smaller letters.
   */
  | { block: 'answers'; stacked?: 'plain' | 'small'; rows: readonly AnswerRow[] }
  | { block: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }
  /** Set apart so that it is not missed: a warning, a duty, "this is not an official form". */
  | { block: 'notice'; heading: string; text: readonly Inline[] };

export interface AnswerRow {
  label: string;
  answer: readonly Block[];
}

export type Cell = readonly Inline[];

/**
 * A stretch of text. `gap`: nothing was answered, or the reason why not. `check`: not confirmed, to be checked.
 * `unread`: typed but not understood (an impossible date). `source`: what a statement rests on, in small print. Line
 * breaks in `text` are kept by every renderer.
 */
export interface Inline {
  text: string;
  mark?: 'strong' | 'gap' | 'check' | 'unread' | 'source';
  /** A web address, tel: or mailto: link. */
  href?: string;
}
