'use client';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { addressOfPlace, liveRoute, type Place, placeAt, type Sheet, type WalkRoute } from './place';
import { placeOf, type WalkActor } from './walk-state';

/**
 * Keeps the walk and the address together: a step taken is a new entry of the browser's history, and its back and
 * forward buttons ask the machine for the step that the address names, which it grants as far as the answers go.
 * `leftAt`: the step where the draft was left, for an address that names no place, or the danger page.
 */
export function usePlaceInAddress(
  actor: Pick<WalkActor, 'getSnapshot' | 'send'>,
  address: string,
  leftAt: string | null,
  route: WalkRoute = liveRoute,
) {
  // In a ref as well: the address is compared the moment the machine has moved, before anything is rendered.
  const open = useRef<Sheet | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const now = useCallback(() => placeOf(actor.getSnapshot(), open.current), [actor]);

  const revisit = useCallback(
    ({ at, section, update, sheet: wanted }: Place) => {
      // From the danger page only the way back is open; from there to the place that the address names.
      actor.send({ type: 'danger.passed' });
      if (at === 'inDanger') actor.send({ type: 'danger.raised' });
      else {
        const within = { ...(section ? { section } : {}), ...(update ? { update } : {}) };
        actor.send({ type: 'step.revisited', step: at, ...within });
      }
      open.current = wanted;
      setSheet(wanted);
      history.replaceState(null, '', addressOfPlace(now(), route));
    },
    [actor, now, route],
  );

  const arrive = useEffectEvent(() => {
    const left = placeAt(leftAt ?? '');
    const asked = placeAt(location.search);
    // The way back from danger leads to the step that it was raised from.
    if (asked?.at === 'inDanger' && left) revisit(left);
    const place = asked ?? left;
    if (place) revisit(place);
    else history.replaceState(null, '', addressOfPlace(now(), route));
  });
  useEffect(() => {
    arrive();
    function onPop() {
      const place = location.pathname === route.path ? placeAt(location.search) : null;
      if (place) revisit(place);
    }
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [revisit, route]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is compared is where the machine stands by now
  useEffect(() => {
    const wanted = addressOfPlace(now(), route);
    if (wanted !== `${location.pathname}${location.search}`) history.pushState(null, '', wanted);
  }, [address, sheet, now, route]);

  const showSheet = useCallback((next: Sheet | null) => {
    open.current = next;
    setSheet(next);
  }, []);
  return { sheet, showSheet };
}
