'use client';
import { type RefObject, useEffect, useState } from 'react';

/** Less than a line below the edge is a margin, not a text. */
const edge = 40;

/** How far a slide goes on behind the controls, which stand over the end of the window. */
function below(slide: HTMLElement | null, controls: HTMLElement | null): number {
  if (!slide || !controls) return 0;
  return slide.getBoundingClientRect().bottom - controls.getBoundingClientRect().top;
}

/**
 * Whether there is more to read below, and the way to read on by half a window. A clicker has no key to scroll with: what
 * does not fit is read before it goes on, and nothing is passed over because nobody saw that there was more.
 */
export function useBelow(slide: RefObject<HTMLElement | null>, controls: RefObject<HTMLElement | null>) {
  const [more, setMore] = useState(false);
  // After each drawing too: the slide is another one.
  useEffect(() => {
    const look = () => setMore(below(slide.current, controls.current) > edge);
    look();
    window.addEventListener('scroll', look);
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  });
  /** Says whether there was anything to read on. */
  function readOn(): boolean {
    const left = below(slide.current, controls.current);
    if (left <= edge) return false;
    window.scrollBy({ top: Math.min(left, window.innerHeight / 2) });
    return true;
  }
  return { more, readOn };
}
