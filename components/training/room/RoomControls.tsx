import { Button } from '@/components/govuk/Button';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import type { RoomSession } from './room-session';
import type { RoomView } from './use-room';
import type { RoomKey } from './use-room-keys';

interface Props {
  session: RoomSession;
  view: RoomView;
  press: (key: RoomKey) => void;
}

/** Every way on, as buttons: the same in both windows. They stay where they are, so that the hand can stay there too. */
export function RoomControls({ session, view, press }: Props) {
  const { at, next, phase, timed, position } = view;
  const { timer } = position;
  const running = timer.startedAt !== null;
  const goesOn = next !== null || (phase !== null && phase !== 'revealed');
  return (
    <section className="waymark-room-controls" aria-label={sayOfRoom('room.controls')}>
      {goesOn && <Button onClick={() => press('next')}>{sayOfRoom('room.next')}</Button>}
      {at > 0 && (
        <Button look="secondary" onClick={() => press('back')}>
          {sayOfRoom('room.back')}
        </Button>
      )}
      {phase === 'asking' && (
        <Button look="secondary" onClick={() => press('count')}>
          {sayOfRoom('room.count')}
        </Button>
      )}
      {phase && (
        <Button look="secondary" onClick={() => press('reveal')}>
          {sayOfRoom(phase === 'revealed' ? 'room.hide' : 'room.reveal')}
        </Button>
      )}
      {timed && (
        <Button look="secondary" onClick={() => press('timer')}>
          {sayOfRoom(running ? 'room.timer-stop' : 'room.timer-start')}
        </Button>
      )}
      {timed && !running && timer.left < timer.whole && (
        <Button look="secondary" onClick={() => session.send({ type: 'timer.reset' })}>
          {sayOfRoom('room.timer-reset')}
        </Button>
      )}
    </section>
  );
}
