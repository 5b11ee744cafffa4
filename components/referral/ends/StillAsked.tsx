'use client';
import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/govuk/Button';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { sectionState, sectionsToFill } from '@/lib/questions/completeness';
import type { Relevant } from '@/lib/questions/relevance';

/** Some section of the record has a question with neither an answer nor a reason. */
function hasGaps(from: Relevant): boolean {
  return sectionsToFill(from).some((section) =>
    ['not-started', 'in-progress'].includes(sectionState(section, from)),
  );
}

/**
 * How many answers the online form will still ask for; null while that is not known. What knows the form is fetched for a
 * record with gaps only: where there are none, the sheet says what little may be left, and the visit stays small.
 */
function useStillAsked(from: Relevant): number | null {
  const [asked, setAsked] = useState<{ from: Relevant; count: number } | null>(null);
  useEffect(() => {
    if (!hasGaps(from)) return;
    let wanted = true;
    import('@/lib/online-form/answers-for-service')
      .then(({ loadOnlineFormAnswers }) => loadOnlineFormAnswers(from))
      .then(({ stillNeeded }) => wanted && setAsked({ from, count: stillNeeded.length }))
      // The line then has no number, and the sheet says what could not be had.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [from]);
  return asked?.from === from ? asked.count : null;
}

/** What is missing for the online form, and the way to the sheet that says it page by page. */
export function StillAsked({ walk }: { walk: WalkProps }) {
  const count = useStillAsked(walk.from) ?? 0;
  return (
    <p className="govuk-body no-print">
      {count > 0 && (
        <strong>
          {count === 1 ? say('referring.still-asked-one') : say('referring.still-asked', { count })}{' '}
        </strong>
      )}
      <LinkButton onClick={() => walk.showSheet('answer-sheet')}>
        {say('referring.to-still-asked')}
      </LinkButton>
    </p>
  );
}
