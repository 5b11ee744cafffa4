'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { say } from '@/lib/messages/words';

type Load<Props> = () => Promise<ComponentType<Props>>;

/** What is fetched once somebody has begun to answer: pages further on must open without waiting. */
const further = new Set<() => Promise<unknown>>();
export function fetchFurtherPages() {
  // A page that can not be had now is asked for again when it is opened.
  for (const fetchPage of further) fetchPage().catch(() => undefined);
}

/**
 * A component that is loaded when it is first needed, so that the first page of the walk opens quickly. Where it can
 * not be had, that is said in its place: with a bad connection the draft is never lost to a missing page. `fetched`: with
 * the pages further on, or not before it is opened, for what few come to on the same day.
 */
export function loadedLater<Props extends object>(
  load: Load<Props>,
  fetched: 'ahead' | 'when-opened' = 'ahead',
) {
  let Loaded: ComponentType<Props> | null = null;
  const fetchPage = async () => {
    Loaded ??= await load();
  };
  if (fetched === 'ahead') further.add(fetchPage);

  return function LoadedLater(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const [is, setIs] = useState<'coming' | 'there' | 'failed'>(Loaded ? 'there' : 'coming');
    // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
    useEffect(() => {
      let wanted = true;
      fetchPage().then(
        () => wanted && setIs('there'),
        () => wanted && setIs('failed'),
      );
      return () => {
        wanted = false;
      };
    }, [attempt]);
    if (Loaded) return <Loaded {...props} />;
    return (
      is === 'failed' && (
        <>
          <p className="govuk-body">{say('walk.not-loaded')}</p>
          <Button
            onClick={() => {
              setIs('coming');
              setAttempt(attempt + 1);
            }}
          >
            {say('walk.load-again')}
          </Button>
        </>
      )
    );
  };
}
