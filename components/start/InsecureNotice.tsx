'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Says so where the page came over plain HTTP: browsers encrypt nothing there, so nothing is kept. */
export function InsecureNotice({ notice }: { notice: string }) {
  const secure = useSyncExternalStore(
    never,
    () => isSecureContext,
    () => true,
  );
  return secure ? null : <div className="govuk-inset-text">{notice}</div>;
}
