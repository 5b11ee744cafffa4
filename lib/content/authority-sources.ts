import type { Source } from './content-record';

/** Where the names of today's councils come from. */
export const authoritySources = {
  'aut-council-register': {
    title: 'mySociety, UK local authority names and codes, July 2025',
    url: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
  },
} as const satisfies Record<string, Source>;
