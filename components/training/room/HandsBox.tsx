import { FieldProblem } from '@/components/govuk/FieldProblem';
import { TextInput } from '@/components/govuk/TextInput';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { readHands } from '@/lib/training/room/hands';
import type { RoomOption } from '@/lib/training/room/slide';

interface Props {
  decision: string;
  option: RoomOption;
  typed: string;
  onTyped: (typed: string) => void;
}

/** Counts are called out one after the other. After the last one the keys of the room work again. */
function toNextBox(box: HTMLInputElement) {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.waymark-room-box input')];
  const next = boxes[boxes.indexOf(box) + 1];
  if (next) next.focus();
  else box.blur();
}

/** Where the hands for one answer are typed. What is no number stays as it is, and no bar is drawn from it. */
export function HandsBox({ decision, option, typed, onTyped }: Props) {
  const id = `hands-${decision}-${option.id}`;
  const unread = readHands(typed).is === 'unread';
  return (
    <>
      <div className="waymark-room-box">
        <label htmlFor={id}>
          {sayOfRoom('room.hands')}
          <span className="govuk-visually-hidden">
            {' '}
            {sayOfRoom('room.hands-for', { option: option.words })}
          </span>
        </label>
        <TextInput
          id={id}
          width={3}
          inputMode="numeric"
          value={typed}
          aria-describedby={unread ? `${id}-problem` : undefined}
          onChange={({ target }) => onTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') toNextBox(event.currentTarget);
          }}
        />
      </div>
      {unread && (
        <div className="waymark-room-unread">
          <FieldProblem id={`${id}-problem`} is="warning">
            {sayOfRoom('room.hands-unread')}
          </FieldProblem>
        </div>
      )}
    </>
  );
}
