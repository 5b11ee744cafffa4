'use client';
import { useEffect, useState } from 'react';
import { draftNow, useDraft } from '@/components/drafts/draft-in-tab';
import { followVersions, takeNewVersion } from './service-worker';

interface Props {
  /** Given by the layout, so that no page loads every word for two of them. */
  ready: string;
  now: string;
}

/**
 * Keeps the app for times without a network, and says in one quiet line when a new version has come. To use it at once
 * the page must be loaded again, so that is not offered while there is a draft: it is in memory, and would be lost.
 */
export function NewVersion({ ready, now }: Props) {
  const [isReady, setIsReady] = useState(false);
  const draft = useDraft();
  useEffect(() => followVersions(() => setIsReady(true)), []);
  return (
    <div className="waymark-new-version no-print" role="status">
      {isReady && (
        <p className="govuk-body-s">
          {ready}{' '}
          {!draft && (
            <button
              type="button"
              className="govuk-link waymark-link-button"
              onClick={() => takeNewVersion(() => draftNow() === null)}
            >
              {now}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
