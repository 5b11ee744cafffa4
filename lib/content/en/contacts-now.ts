import type { WarnedContactId } from '@/lib/content/contacts-now';

export const contactWarningsInEnglish = {
  'modern-slavery-helpline':
    'This number has 11 digits and begins with 08000. It is often printed with one 0 missing: if yours has only 10 digits, do not use it.',
} as const satisfies Record<WarnedContactId, string>;
