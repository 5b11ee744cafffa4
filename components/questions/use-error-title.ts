'use client';
import { useEffect } from 'react';
import { say } from '@/lib/messages/words';

/** The tab's title says that something is wrong, for those who hear it first. Taken back when it is put right. */
export function useErrorTitle(wrong: boolean) {
  useEffect(() => {
    if (!wrong) return;
    const before = document.title;
    const marked = say('questions.error-title', { title: before });
    document.title = marked;
    return () => {
      // Another page may have set its own title meanwhile.
      if (document.title === marked) document.title = before;
    };
  }, [wrong]);
}
