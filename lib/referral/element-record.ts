import type { IndicatorElement } from '@/lib/content/indicator-categories';
import { type IndicatorId, indicators } from '@/lib/content/indicators';
import type { Nation } from '@/lib/nation';
import type { Catalogue } from '@/lib/questions/catalogue';
import { type Item, valueIn } from '@/lib/questions/reading';

/** One observation, as read: an indicator of the list, or something of the practitioner's own, with its note. */
export type Tick = Item<Catalogue['indicators.seen']['fields']>;

/**
 * How an element stands in the record. `thin`: ticked, but no tick of it has a note of what, who and when. How many
 * ticks there are and how strong they are plays no part, and nothing here ever becomes a number.
 */
export type ElementRecord = 'recorded' | 'thin' | 'nothing-yet';

function isIndicator(id: string | null): id is IndicatorId {
  return id !== null && Object.hasOwn(indicators, id);
}

/** The listed indicator that is ticked, null for an own observation or one that this nation's list does not have. */
export function indicatorOf({ readings }: Tick, nation: Nation | null): IndicatorId | null {
  const id = valueIn(readings.indicator);
  if (!isIndicator(id)) return null;
  const { nations }: { nations: readonly Nation[] } = indicators[id];
  return nation === null || nations.includes(nation) ? id : null;
}

/** The part of the definition that a tick speaks to: the list's, or for an own observation the practitioner's. */
export function elementOf(tick: Tick, nation: Nation | null): IndicatorElement | null {
  const indicator = indicatorOf(tick, nation);
  if (indicator) return indicators[indicator].element;
  const own = valueIn(tick.readings['speaks-to']);
  return own === 'not-sure' ? null : own;
}

function isFull({ readings: { what, who, when } }: Tick): boolean {
  return valueIn(what) !== null && valueIn(who) !== null && valueIn(when) !== null;
}

/** What stands in the record for one element. An empty list is "nothing recorded yet", never "no". */
export function elementRecord(
  element: IndicatorElement,
  ticks: readonly Tick[],
  nation: Nation | null,
): ElementRecord {
  const speaking = ticks.filter((tick) => elementOf(tick, nation) === element);
  if (speaking.length === 0) return 'nothing-yet';
  return speaking.some(isFull) ? 'recorded' : 'thin';
}
