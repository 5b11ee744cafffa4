'use client';
import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  changeDraft,
  draftNow,
  identityNow,
  keepDraft,
  onDraft,
  onFilledIn,
} from '@/components/drafts/draft-in-tab';
import { leaveThisDraft } from '@/components/drafts/leave-draft';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { referralMachine } from '@/machines/referral.machine';
import { leftWalk } from './last-walk';
import { fetchFurtherPages } from './loaded-later';
import { addressOfPlace } from './place';
import { usePlaceInAddress } from './use-place-in-address';
import { useToday } from './use-today';
import { WalkFrame } from './WalkFrame';
import { WalkScreen } from './WalkScreen';
import { placeOf, type WalkProps } from './walk-state';

/** The walk, on the practitioner's own device: nothing of it is made anywhere else. */
export function Walk() {
  const today = useToday();
  if (!today) return <p className="govuk-body needs-script">{say('walk.loading')}</p>;
  return <WalkFrom today={today} />;
}

function WalkFrom({ today }: { today: string }) {
  // What this tab still remembers when the practitioner comes back from another page of the app.
  const [draft] = useState(draftNow);
  const actor = useActorRef(referralMachine, {
    input: { today, ...(draft ? { answers: draft.answers } : {}) },
  });
  const { context } = useSelector(actor, (snapshot) => snapshot);
  const address = useSelector(actor, (snapshot) => addressOfPlace(placeOf(snapshot, null)));
  const { sheet, showSheet } = usePlaceInAddress(actor, address, draft?.leftAt ?? null);
  const place = placeOf(actor.getSnapshot(), sheet);

  const [draftKey, setDraftKey] = useState(0);
  const [of, setOf] = useState(identityNow);
  const follow = useEffectEvent(() => {
    if (identityNow() === of) return;
    setOf(identityNow());
    const answers = draftNow()?.answers ?? {};
    if (answers === actor.getSnapshot().context.answers) return;
    actor.send({ type: 'case.opened', answers });
    setDraftKey((key) => key + 1);
  });
  // Another draft in this tab: from then on the walk is that one's, and what is typed never goes over it.
  useEffect(() => {
    follow();
    return onDraft(() => follow());
  }, []);
  async function openCase(answers: Answers): Promise<boolean> {
    // What is stored of the one before stays as it is.
    if (!(await leaveThisDraft())) return false;
    changeDraft({ answers, leftAt: null });
    return true;
  }

  useEffect(
    () =>
      onFilledIn((answers) => {
        actor.send({ type: 'answers.typed', answers });
        // Inputs are the browser's own: they show what they were first drawn with.
        setDraftKey((key) => key + 1);
      }),
    [actor],
  );
  useEffect(() => actor.send({ type: 'day.changed', today }), [actor, today]);
  const shown = addressOfPlace(place);
  useEffect(() => leftWalk('live', shown), [shown]);
  const leftAt = useRef(draft?.leftAt ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each address, the step that the machine stands at by now
  useEffect(() => {
    const standing = placeOf(actor.getSnapshot(), sheet);
    // The danger page can be raised from anywhere: where the walk was left is the step that it came from.
    if (standing.at !== 'inDanger') leftAt.current = addressOfPlace(standing);
    if (of === identityNow()) keepDraft({ answers: context.answers, leftAt: leftAt.current });
  }, [context.answers, address, sheet, of, actor]);

  const begun = Object.keys(context.answers).length > 0;
  useEffect(() => {
    if (begun) fetchFurtherPages();
  }, [begun]);

  const walk: WalkProps = {
    from: relevant(context.answers, context.today),
    context,
    place,
    draftKey,
    canGoBack: actor.getSnapshot().can({ type: 'back' }),
    send: actor.send,
    showSheet,
  };
  return (
    <WalkFrame walk={walk} onOpenCase={openCase}>
      <WalkScreen walk={walk} />
    </WalkFrame>
  );
}
