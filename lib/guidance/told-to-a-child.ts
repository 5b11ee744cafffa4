import { type AgeBand, type ToldPoint, type ToldPointId, toldPoints } from '@/lib/content/child-talk';
import { type Contact, contacts } from '@/lib/content/contacts';
import type { ContentId } from '@/lib/content/content';
import { toldPointsInEnglish } from '@/lib/content/en/child-talk';
import { filled } from '@/lib/messages/filled';
import type { Nation } from '@/lib/nation';

/** One sentence or two for a child, and the record it rests on. */
export interface Told {
  id: ToldPointId;
  text: string;
  restsOn: ContentId;
}

/** What is said to a child of this age in this nation, in the order of saying it. */
export function toldToAChild(nation: Nation, band: AgeBand): Told[] {
  const points = Object.entries(toldPoints) as [ToldPointId, ToldPoint][]; // Object.entries forgets its keys
  return points
    .filter(([, { nations, bands }]) => nations.includes(nation) && (!bands || bands.includes(band)))
    .map(([id, { restsOn, contact }]) => {
      const of: Contact | null = contact ? contacts[contact] : null;
      const text = toldPointsInEnglish[id][band === 'primary' ? 'primary' : 'older'];
      return { id, restsOn, text: filled(text, of?.phone ? { phone: of.phone } : {}) };
    });
}
