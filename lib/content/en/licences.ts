import type { LicenceId } from '@/lib/content/licences';

/** The line that must be kept, in three pieces: the one in the middle is the link to the licence. */
export const licencesInEnglish = {
  'online-form': {
    before: 'Contains public sector information licensed under the ',
    link: 'Open Government Licence v3.0',
    after:
      '. Source: Home Office, modern slavery referral service and prompt sheet, April 2026. © Crown copyright.',
  },
} as const satisfies Record<LicenceId, { before: string; link: string; after: string }>;
