import { type ReactNode, useEffect, useRef, useState } from 'react';
import { InsetText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { focusField } from '@/components/govuk/ErrorSummary';
import { sayOfTraining } from '@/lib/messages/training-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { PlaceLink } from './PlaceLink';
import { goToPlace, justOpened, type WriteAddress } from './use-write-address';
import { takeWanted } from './wanted-field';

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
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted] = useState(() => takeWanted(scenario));
  useEffect(() => {
    document.title = `${sayOfTraining('training.marked-title', { title })} – ${say('app.name')}`;
  }, [title]);
  useEffect(() => {
    if (wanted && document.getElementById(wanted.field)) focusField(wanted.field);
    else if (!justOpened()) heading.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <>
      <PlaceLink to={back.to} className="govuk-back-link">
        {back.label}
      </PlaceLink>
      <h1 className="govuk-heading-l" ref={heading} tabIndex={-1}>
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
