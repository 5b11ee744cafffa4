'use client';
import { useEffect } from 'react';
import { say } from '@/lib/messages/words';

const mark = say('questions.error-title', { title: '' });
/** Forms on this page in which something is wrong: one mark stands for all of them. */
let wrongForms = 0;

/** The tab's title says that something is wrong, for those who hear it first. Taken back when it is put right. */
export function useErrorTitle(wrong: boolean) {
  useEffect(() => {
    if (!wrong) return;
    wrongForms += 1;
    if (!document.title.startsWith(mark)) document.title = `${mark}${document.title}`;
    return () => {
      wrongForms -= 1;
      // Another page may have set its own title meanwhile.
      if (wrongForms === 0 && document.title.startsWith(mark))
        document.title = document.title.slice(mark.length);
    };
  }, [wrong]);
}
