import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { anotherAnswer, type RoomOption } from '@/lib/training/room/slide';
import { CitedLine } from './CitedLine';

interface Props {
  option: RoomOption;
  linked: boolean;
}

/** What is thought of one answer: in words, with why, what would follow, and on whose authority. */
export function JudgedOption({ option: { id, judged }, linked }: Props) {
  if (!judged) {
    const other = id === anotherAnswer ? 'room.another-not-judged' : 'room.not-judged-why';
    return (
      <div className="waymark-room-judged waymark-room-judged--open">
        <p>
          <strong>{sayOfRoom('room.not-judged')}.</strong> {sayOfRoom(other)}
        </p>
      </div>
    );
  }
  const { verdict, why, follows, record, cited } = judged;
  return (
    <div className={`waymark-room-judged waymark-room-judged--${verdict}`}>
      <p>
        <strong>{sayOfScenarios(`scenario-verdict.${verdict}`)}.</strong> {why}
      </p>
      {follows && (
        <p>
          <strong>{sayOfRoom('room.follows')}</strong> {follows}
        </p>
      )}
      <CitedLine record={record} cited={cited} linked={linked} />
    </div>
  );
}
