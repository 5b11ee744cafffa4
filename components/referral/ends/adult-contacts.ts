import { type Contact, type ContactId, contacts } from '@/lib/content/contacts';
import type { ContentId } from '@/lib/content/content';
import type { Nation } from '@/lib/nation';

const known: Readonly<Record<ContactId, Contact>> = contacts;
const ids = Object.keys(contacts) as ContactId[]; // Object.keys forgets the keys it was given

/** Who supports adults in a nation. Never shown where the person is treated as a child. */
export function adultContacts(nation: Nation): ContactId[] {
  return ids.filter((id) => {
    const { audience, nations, phone } = known[id];
    return audience === 'adult' && nations.includes(nation) && phone !== undefined;
  });
}

const inEnglandAndWales = [
  'duty-to-notify-england-wales',
  'duty-to-notify-who-england-wales',
  'duty-to-notify-fair-work-agency',
] as const;

/** What an adult's refusal leaves to be done, which differs by nation. */
export const dutyToNotify = {
  england: inEnglandAndWales,
  wales: inEnglandAndWales,
  scotland: ['duty-to-notify-scotland'],
  'northern-ireland': ['duty-to-notify-northern-ireland'],
} as const satisfies Record<Nation, readonly ContentId[]>;
