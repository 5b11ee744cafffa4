'use client';
import { useEffect, useLayoutEffect } from 'react';
import { say } from '@/lib/messages/words';
import { liveRoute } from './place';

function focusHeading(main: Element): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
  return true;
}

let walkSeen = false;

/** Another page stood in the walk's place: when the walk comes, the focus was last on something that is gone. */
export function pageSeen() {
  walkSeen = true;
}

/** Whether the browser itself has just loaded this page: it then reads from the top, and the focus stays there. */
function justLoaded(path: string): boolean {
  const seen = walkSeen;
  walkSeen = true;
  const [loaded] = performance.getEntriesByType('navigation');
  return !seen && loaded !== undefined && new URL(loaded.name).pathname === path;
}

/**
 * Arriving at a place of the walk: the tab's title names the step, never an answer, and the focus moves to the page's
 * heading, so that a screen reader begins there.
 */
export function useArrival(address: string, title: string, { path } = liveRoute) {
  useLayoutEffect(() => {
    const wanted = `${title} – ${say('app.name')}`;
    function keep() {
      // A form may have put "Error:" before it. On its way to another page the walk has no say any more.
      if (location.pathname === path && !document.title.endsWith(wanted)) document.title = wanted;
    }
    keep();
    // The router writes the route's own title when that comes in, which can be after the step's.
    const watch = new MutationObserver(keep);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [title, path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what arriving means
  useEffect(() => {
    if (justLoaded(path)) return;
    const main = document.getElementById('main-content');
    if (!main || focusHeading(main)) return;
    // A page that is loaded when it is first needed has no heading yet.
    const watch = new MutationObserver(() => focusHeading(main) && watch.disconnect());
    watch.observe(main, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [address]);
}
