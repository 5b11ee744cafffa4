'use client';
import { useEffect, useState } from 'react';
import { focusField } from '@/components/govuk/ErrorSummary';
import type { QuestionId } from '@/lib/questions/catalogue';
import { fieldId } from './field-props';

/**
 * The question whose change link was followed last: the form that asks it begins there, and the check of answers
 * begins at its link when the walk is back. A place on a page, not a part of the walk, so no state of the machine.
 */
const change: { wanted: QuestionId | null; from: QuestionId | null } = { wanted: null, from: null };

export function changeAsked(question: QuestionId) {
  change.wanted = question;
  change.from = question;
}

export function changeLinkId(question: QuestionId): string {
  return `change-${fieldId(question)}`;
}

/** After the page has been arrived at: its heading takes the focus first (components/referral/use-arrival.ts). */
function focusSoon(elementId: string) {
  const timer = setTimeout(() => focusField(elementId), 0);
  return () => clearTimeout(timer);
}

/** Begins at the question that was asked to be changed, if it is one of these. */
export function useArrivalAtQuestion(questions: readonly QuestionId[]) {
  const [wanted] = useState(() =>
    change.wanted && questions.includes(change.wanted) ? change.wanted : null,
  );
  useEffect(() => {
    if (!wanted) return;
    change.wanted = null;
    return focusSoon(fieldId(wanted));
  }, [wanted]);
}

/** Begins at the change link that was followed, for someone who comes back from it. */
export function useReturnFromChange() {
  const [from] = useState(() => change.from);
  useEffect(() => {
    change.wanted = null;
    change.from = null;
    return from ? focusSoon(changeLinkId(from)) : undefined;
  }, [from]);
}
