import type { ExplainedId } from '@/lib/content/law-explained';
import { contentInEnglish } from './content';
import type { ContentWords } from './content-words';
import { lawChangesInEnglish } from './law-changes';
import { lawInDetailInEnglish } from './law-in-detail';

/** The words of every record that the pages of the law choose from. */
export const explainedInEnglish: Readonly<Record<ExplainedId, ContentWords>> = {
  ...contentInEnglish,
  ...lawInDetailInEnglish,
  ...lawChangesInEnglish,
};
