import { sayOfRoom } from '@/lib/messages/training-room-words';
import { type Counts, handsInAll } from '@/lib/training/room/hands';
import { judgedAlike } from '@/lib/training/room/judged-alike';
import type { Phase } from '@/lib/training/room/room';
import type { Decision, RoomOption } from '@/lib/training/room/slide';
import { HandsBar } from './HandsBar';
import { HandsBox } from './HandsBox';
import { JudgedOption } from './JudgedOption';

interface Props {
  decision: Decision;
  phase: Phase;
  counts: Counts;
  /** The notes show what is expected before the room sees it. */
  expected: 'once-revealed' | 'at-once';
  onTyped: (option: string, typed: string) => void;
}

/** One answer with its hands, as far as the room is. */
function OptionRow({
  option,
  decision,
  phase,
  counts,
  onTyped,
}: Omit<Props, 'expected'> & { option: RoomOption }) {
  return (
    <div className={`waymark-room-option waymark-room-option--${phase}`}>
      <p className="waymark-room-option__words">{option.words}</p>
      {phase === 'counting' && (
        <HandsBox
          decision={decision.id}
          option={option}
          typed={counts[option.id] ?? ''}
          onTyped={(typed) => onTyped(option.id, typed)}
        />
      )}
      {phase !== 'asking' && (
        <HandsBar counts={counts} options={decision.options.map(({ id }) => id)} option={option.id} />
      )}
    </div>
  );
}

/** The answers that the room can choose: alone, with the hands counted, and with what was expected. */
export function DecisionOptions({ expected, ...row }: Props) {
  const { decision, phase, counts } = row;
  const inNotes = expected === 'at-once';
  const judged = phase === 'revealed' || inNotes;
  const groups = judged ? judgedAlike(decision.options) : decision.options.map((option) => [option] as const);
  return (
    <>
      {decision.aside && <p>{sayOfRoom('room.decision-aside')}</p>}
      {phase === 'asking' && decision.hint && <p className="waymark-room-hint">{decision.hint}</p>}
      {phase !== 'revealed' && decision.several && <p>{sayOfRoom('room.several')}</p>}
      <ul className="waymark-room-options" aria-label={sayOfRoom('room.options')}>
        {groups.map((group) => (
          <li key={group[0].id}>
            {group.map((option) => (
              <OptionRow key={option.id} option={option} {...row} />
            ))}
            {judged && <JudgedOption option={group[0]} linked={inNotes} />}
          </li>
        ))}
      </ul>
      {phase === 'counting' && (
        <p>
          {sayOfRoom('room.hands-all', {
            count: handsInAll(
              counts,
              decision.options.map(({ id }) => id),
            ),
          })}
        </p>
      )}
    </>
  );
}
