import { useMemo } from 'react';
import { addressOfPlace, type WalkRoute } from '@/components/referral/place';
import { usePlaceInAddress } from '@/components/referral/use-place-in-address';
import { placeOf, type WalkProps } from '@/components/referral/walk-state';
import { TrainingPage } from '@/components/training/TrainingPage';
import { catalogue, type QuestionId } from '@/lib/questions/catalogue';
import { recordSections } from '@/lib/questions/question';
import { inventedCase, relevant } from '@/lib/questions/relevance';
import type { Expectation } from '@/lib/training/scenario';
import type { ReferralEvent } from '@/machines/referral.setup';
import type { TrainingActor, TrainingSnapshot } from '@/machines/training.machine';
import { isAtEnd } from '@/machines/training-walk';
import { FeedbackPage } from './FeedbackPage';
import { NewsPage } from './NewsPage';
import { PlayedWalk } from './PlayedWalk';

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(catalogue, id);

/** The page that an expectation is about, as the machine names it. */
function pageOf({ at, question }: Expectation) {
  const section = isQuestion(question)
    ? recordSections.find((one) => one === catalogue[question].section)
    : undefined;
  return { step: at, ...(section ? { section } : {}) };
}

interface Props {
  actor: TrainingActor;
  snapshot: TrainingSnapshot;
  route: WalkRoute;
}

/** The walk of a scenario: the live walk's own screens, and between them the feedback and the news. */
export function Walking({ actor, snapshot, route }: Props) {
  const { run, place } = snapshot.context;
  // The live walk's screens and its address speak to the live walk's machine; here each word of theirs has a time, and
  // what comes from the address is told from what somebody did.
  const [send, looker] = useMemo(
    () =>
      [
        (event: ReferralEvent) => actor.send({ type: 'walked', event, now: Date.now() }),
        {
          send: (event: ReferralEvent) => actor.send({ type: 'looked', event, now: Date.now() }),
          getSnapshot: () => actor.getSnapshot().context.place,
        },
      ] as const,
    [actor],
  );
  const address = addressOfPlace(placeOf(place, null), route);
  // Where the run was left, the machine stands from its beginning.
  const { sheet, showSheet } = usePlaceInAddress(looker, address, null, route);

  if (snapshot.matches({ walking: 'seeingFeedback' })) {
    return (
      <TrainingPage page="feedback.title" route={route}>
        <FeedbackPage
          run={run}
          onGoOn={() => actor.send({ type: 'feedback.seen', now: Date.now() })}
          onChange={(expectation) =>
            actor.send({ type: 'step.reconsidered', ...pageOf(expectation), now: Date.now() })
          }
        />
      </TrainingPage>
    );
  }
  if (snapshot.matches({ walking: 'hearingNews' })) {
    return (
      <TrainingPage page="play.news" route={route}>
        <NewsPage
          run={run}
          onRead={() => actor.send({ type: 'news.read', now: Date.now() })}
          onChange={(step) => actor.send({ type: 'step.reconsidered', step, now: Date.now() })}
        />
      </TrainingPage>
    );
  }
  const { answers, today } = place.context;
  const walk: WalkProps = {
    from: inventedCase(relevant(answers, today)),
    context: place.context,
    place: placeOf(place, sheet),
    draftKey: 0,
    canGoBack: place.can({ type: 'back' }),
    send,
    showSheet,
  };
  return (
    <PlayedWalk
      walk={walk}
      run={run}
      route={route}
      atEnd={isAtEnd(place)}
      onEnd={() => actor.send({ type: 'walk.ended', now: Date.now() })}
    />
  );
}
