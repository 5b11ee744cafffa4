import { type AnyReading, valueIn } from '@/lib/questions/reading';
import { anyReadingOf } from '@/lib/record/words-of';
import type { AnyItem, Composing } from './compose';

/** The two lists of places, and what the online service takes of each. */
export const placeLists = {
  'places.uk': { field: 'town', list: 'towns' },
  'places.overseas': { field: 'country', list: 'countries-abroad' },
} as const;
export type PlaceList = keyof typeof placeLists;

/** As many towns or countries as the service has room for. */
export const placeSlots = 10;

/** The town or country of one place, null if there is none or the service's list lacks it. */
function listedIn(which: PlaceList, item: AnyItem, { lists }: Composing): string | null {
  const { field, list } = placeLists[which];
  const reading: AnyReading = item.readings[field] ?? { is: 'empty' };
  const value = valueIn(reading);
  return typeof value === 'string' && lists[list].has(value.trim()) ? value.trim() : null;
}

function placesOf(which: PlaceList, { from }: Composing): AnyItem[] {
  const reading = anyReadingOf(from, which);
  if (reading.is !== 'answered' || !Array.isArray(reading.value)) return [];
  return reading.value.filter((item): item is AnyItem => typeof item === 'object');
}

/** Every town or country that the service's list holds, each once, in the order of the places. */
export function listedPlaces(which: PlaceList, composing: Composing): string[] {
  return [...new Set(placesOf(which, composing).flatMap((item) => listedIn(which, item, composing) ?? []))];
}

/** What was typed as a town or country and is not on the service's list. */
export function unlistedPlaces(which: PlaceList, composing: Composing): string[] {
  return placesOf(which, composing).flatMap((item) => {
    const reading: AnyReading = item.readings[placeLists[which].field] ?? { is: 'empty' };
    const value = valueIn(reading);
    return typeof value === 'string' && listedIn(which, item, composing) === null ? [value] : [];
  });
}

/** Whether a place has more to say than its town or country, or has no room among the service's ten. */
export function belongsInText(which: PlaceList): (item: AnyItem, composing: Composing) => boolean {
  return (item, composing) => {
    const listed = listedIn(which, item, composing);
    const hasRoom = listed !== null && listedPlaces(which, composing).indexOf(listed) < placeSlots;
    const says = ['address', 'when', 'what'].some((field) => item.readings[field]?.is === 'answered');
    return says || !hasRoom;
  };
}
