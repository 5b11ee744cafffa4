import { type ReactNode, useEffect, useState } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { useArrival } from '@/components/referral/use-arrival';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { PlaceLink } from './PlaceLink';
import { goToPlace, type WriteAddress, writeRoute } from './use-write-address';
import { wantedIn, wantedReached } from './wanted-field';

interface Props {
  title: string;
  /** Above the heading: which scenario it is. */
  caption: string;
  scenario: string;
  back: { to: WriteAddress; label: string };
  /** The button at the end; none where there is nothing to go on to. */
  next?: { to: WriteAddress; label: string };
  children: ReactNode;
}

/** One page of the editor: the way back, its heading, which takes the focus, and the way on. Give it a key by page. */
export function PartFrame({ title, caption, scenario, back, next, children }: Props) {
  const [wanted] = useState(() => wantedIn(scenario));
  useArrival(title, sayOfTraining('training.marked-title', { title }), writeRoute);
  useEffect(() => {
    wantedReached();
    if (wanted) focusField(wanted.field);
  }, [wanted]);
  return (
    <>
      <PlaceLink to={back.to} className="govuk-back-link">
        {back.label}
      </PlaceLink>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">{caption}</span>
        {title}
      </h1>
      {wanted && (
        <InsetText>
          <strong>{sayOfWriting('write.from-check')}</strong> {wanted.said}{' '}
          <PlaceLink to={{ scenario, page: 'check', item: null, section: null }}>
            {sayOfWriting('write.back-to-check')}
          </PlaceLink>
        </InsetText>
      )}
      {children}
      {next && <Button onClick={() => goToPlace(next.to)}>{next.label}</Button>}
    </>
  );
}
