import type { ContentRecord } from './content-record';
import { everywhere } from './nations-covered';

/**
 * Licences that must be named wherever what they cover is shown or passed on. The first source of each is the licence
 * itself; its words are in en/licences.ts.
 */
export const licences = {
  /** Field ids, page addresses, option values and list entries of the online service. */
  'online-form': {
    nations: everywhere,
    sources: [{ of: 'open-government-licence' }, { of: 'form-code' }, { of: 'prompt-sheet' }],
    asOf: '2026-04',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, ContentRecord>;
export type LicenceId = keyof typeof licences;
