import type { ContactId } from '@/lib/content/contacts';

/** Whom a learner can call when a scenario makes them think of a real child. */
export const supportContacts: readonly ContactId[] = ['nspcc-helpline', 'modern-slavery-helpline'];
