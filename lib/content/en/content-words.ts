/** The words of one content record: a short noun phrase, and the statement with the law's own conditions. */
export interface ContentWords {
  title: string;
  text: string;
}
