'use client';
import { useEffect } from 'react';
import type { Relevant } from '@/lib/questions/relevance';
import { writePaper } from './case-papers';
import type { Sheet } from './place';

// Not every browser says when it has nothing to do.
const soon = 200;
function whenIdle(begin: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(begin, soon);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(begin);
  return () => cancelIdleCallback(handle);
}

async function makeAhead(sheet: Sheet, from: Relevant) {
  const [document, { makePdf }] = await Promise.all([
    writePaper(sheet, from),
    import('@/components/record/make-pdf'),
  ]);
  if (document) await makePdf(document);
}

/**
 * Has a paper's PDF made while answers are checked and while its end page is read, so that it is there when it is asked
 * for: on a slow computer it takes some seconds. What fails here fails again, and is said, when it is asked for.
 */
export function usePdfAhead(sheet: Sheet | undefined, from: Relevant) {
  useEffect(() => {
    if (!sheet) return;
    return whenIdle(() => {
      makeAhead(sheet, from).catch(() => undefined);
    });
  }, [sheet, from]);
}

let begun = false;

/**
 * Has one PDF made as soon as the record is begun, of what there is: what makes it and the fonts are then there, and the
 * code has run, when the first one is asked for. Once in a tab: the record changes with every key.
 */
export function usePdfReady(from: Relevant) {
  useEffect(() => {
    if (begun) return;
    return whenIdle(() => {
      begun = true;
      makeAhead('summary', from).catch(() => {
        begun = false;
      });
    });
  }, [from]);
}
