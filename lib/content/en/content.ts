import type { ContentId } from '@/lib/content/content';
import { afterwardsRecordsInEnglish } from './afterwards';
import { childProtectionInEnglish } from './child-protection';
import type { ContentWords } from './content-words';
import { elementsInEnglish } from './elements';
import { responderRecordsInEnglish } from './first-responders';
import { guardiansInEnglish } from './guardians';
import { lawInEnglish } from './law';
import { protectionsInEnglish } from './protections';
import { routesInEnglish } from './routes';

/** The words of every content record, under the record's id. */
export const contentInEnglish = {
  ...lawInEnglish,
  ...responderRecordsInEnglish,
  ...childProtectionInEnglish,
  ...guardiansInEnglish,
  ...elementsInEnglish,
  ...routesInEnglish,
  ...protectionsInEnglish,
  ...afterwardsRecordsInEnglish,
} as const satisfies Record<ContentId, ContentWords>;
