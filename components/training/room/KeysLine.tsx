import { LinkButton } from '@/components/govuk/Button';
import { type RoomMessageId, sayOfRoom } from '@/lib/messages/training-room-words';

const keys = [
  ['room.key-next', 'room.key-next-does'],
  ['room.key-back', 'room.key-back-does'],
  ['room.key-count', 'room.key-count-does'],
  ['room.key-reveal', 'room.key-reveal-does'],
  ['room.key-timer', 'room.key-timer-does'],
  ['room.key-enter', 'room.key-enter-does'],
  ['room.key-escape', 'room.key-escape-does'],
  ['room.key-full', 'room.key-full-does'],
] as const satisfies readonly (readonly [RoomMessageId, RoomMessageId])[];

interface Props {
  on: boolean;
  onTurned: (on: boolean) => void;
}

/** Which keys do what. They can be turned off: somebody who speaks to their computer presses letters without meaning to. */
export function KeysLine({ on, onTurned }: Props) {
  return (
    <section className="waymark-room-keys" aria-label={sayOfRoom('room.keys')}>
      {on && (
        <ul>
          {keys.map(([key, does]) => (
            <li key={key}>
              <kbd>{sayOfRoom(key)}</kbd> {sayOfRoom(does)}
            </li>
          ))}
        </ul>
      )}
      <LinkButton onClick={() => onTurned(!on)}>
        {sayOfRoom(on ? 'room.keys-off' : 'room.keys-on')}
      </LinkButton>
    </section>
  );
}
