'use client';
import { useEffect, useState } from 'react';
import { canWorkOffline, onReadyOffline } from './service-worker';

/** Whether the app would open without a network now. Says nothing until the browser has said so. */
export function OfflineState({ words }: { words: Record<'ready' | 'notReady' | 'never', string> }) {
  const [state, setState] = useState<keyof typeof words | null>(null);
  useEffect(() => {
    setState(canWorkOffline() ? 'notReady' : 'never');
    onReadyOffline(() => setState('ready'));
  }, []);
  return (
    <p className="govuk-body" role="status">
      {state && words[state]}
    </p>
  );
}
