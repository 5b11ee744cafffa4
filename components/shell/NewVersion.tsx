'use client';
import { useEffect, useState } from 'react';
import { mayLeave, useDraft } from '@/components/drafts/draft-in-tab';
import { useKeeping } from '@/components/drafts/keeping';
import { followVersions, takeNewVersion } from './service-worker';

interface Props {
  /** Given by the layout, so that no page loads every word for two of them. */
  ready: string;
  now: string;
}

/**
 * Keeps the app for times without a network, and says in one quiet line when a new version has come. To use it at once
 * the page must be loaded again, so that is not offered while there is a draft that only this tab has.
 * A stored one is found again behind its lock.
 */
export function NewVersion({ ready, now }: Props) {
  const [isReady, setIsReady] = useState(false);
  const draft = useDraft();
  const stored = useKeeping().is === 'open';
  useEffect(() => followVersions(() => setIsReady(true)), []);
  return (
    <div className="waymark-new-version no-print" role="status">
      {isReady && (
        <p className="govuk-body-s">
          {ready}{' '}
          {(!draft || stored) && (
            <button
              type="button"
              className="govuk-link waymark-link-button"
              onClick={() => takeNewVersion(mayLeave)}
            >
              {now}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
