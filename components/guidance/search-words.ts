'use client';
import { useState } from 'react';

// In the memory of this page alone, so that somebody who comes back from an entry finds what they looked for. Never in
// the address, the history or any storage; a lock, a reload and a closed tab forget it.
let lastTyped = '';

/** What is typed into the library's search. */
export function useSearchWords(): [string, (typed: string) => void] {
  const [words, setWords] = useState(lastTyped);
  return [
    words,
    (typed) => {
      lastTyped = typed;
      setWords(typed);
    },
  ];
}
