'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Answers } from '@/lib/questions/answers';
import { relevant, said } from '@/lib/questions/relevance';
import type { RecordDocument } from '@/lib/record/document';
import { referralSummary } from '@/lib/record/referral-summary';
import { versions } from '@/lib/record/versions';
import { todayInUk } from '@/lib/today-in-uk';
import { onToldByOthers } from './draft-lock';
import { failureInWords } from './failure-words';
import { readDraft } from './stored-drafts';

/** A draft as it was stored last, to read. `document`: null where it has come to nothing that could be read. */
export type Reading = { document: RecordDocument | null };

function documentOf(answers: Answers): RecordDocument | null {
  const from = relevant(answers, todayInUk());
  const nation = said(from, 'nation.of-referral');
  return nation && referralSummary(from, nation, versions);
}

/** Reads a draft that another tab works on, once `read` is called, and again whenever that one has saved. */
export function useReadAlong(id: string | null) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = useCallback(async () => {
    if (!id) return;
    const answers = await readDraft(id);
    if (answers.ok) setReading({ document: documentOf(answers.value) });
    else setProblem(failureInWords(answers.failure));
  }, [id]);
  const isReading = reading !== null;
  useEffect(() => {
    if (!isReading) return;
    return onToldByOthers((told) => {
      if (told.kind === 'saved' && told.id === id) void read();
    });
  }, [isReading, id, read]);
  return { reading, problem, read };
}
