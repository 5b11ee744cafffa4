'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusOnce } from '@/components/govuk/focus-once';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { randomId } from '@/lib/random-id';
import { newRoom, type Room } from '@/lib/training/room/room';
import { KeptRoomsList } from './KeptRoomsList';
import { NewRoom } from './NewRoom';
import { Projector } from './Projector';
import type { HeldRoom } from './room-channel';
import { openRoom, type RoomSession } from './room-session';
import { type ScenariosToChoose, scenariosToChoose } from './scenarios-to-choose';

/** The projector's window: a room to go on with or to begin, and then the room. */
export function RoomPage() {
  const [session, setSession] = useState<RoomSession | null>(null);
  const [left, setLeft] = useState(false);
  useEffect(() => () => session?.close(), [session]);
  const open = (held: HeldRoom) => void openRoom(held).then(setSession);
  function leave() {
    setLeft(true);
    setSession(null);
  }
  if (session) return <Projector session={session} onLeft={leave} />;
  return (
    <div className="waymark-walk-page needs-script">
      <h1 className="govuk-heading-l" ref={left ? focusOnce : null} tabIndex={-1}>
        {sayOfRoom('room.heading')}
      </h1>
      <p className="govuk-body">{sayOfRoom('room.intro')}</p>
      <KeptRoomsList onOpen={(room) => open({ room, shelf: { is: 'kept' } })} />
      <ToChoose onOpen={(room) => open({ room, shelf: { is: 'not-yet' } })} />
    </div>
  );
}

function ToChoose({ onOpen }: { onOpen: (room: Room) => void }) {
  const [scenarios, setScenarios] = useState<ScenariosToChoose | 'loading' | 'not-loaded'>('loading');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads anew
  useEffect(() => {
    scenariosToChoose().then(setScenarios, () => setScenarios('not-loaded'));
  }, [attempt]);
  if (scenarios === 'loading') return <p className="govuk-body">{sayOfRoom('room.loading')}</p>;
  if (scenarios === 'not-loaded') {
    return (
      <>
        <p className="govuk-body">{sayOfRoom('room.not-loaded')}</p>
        <Button onClick={() => setAttempt(attempt + 1)}>{sayOfRoom('room.load-again')}</Button>
      </>
    );
  }
  return (
    <NewRoom
      scenarios={scenarios}
      onBegin={(scenario, length) => onOpen(newRoom(scenario, length, randomId(), Date.now()))}
    />
  );
}
