import { sayOfRoom } from '@/lib/messages/training-room-words';
import { type Counts, handsInAll } from '@/lib/training/room/hands';
import type { Phase } from '@/lib/training/room/room';
import type { Decision } from '@/lib/training/room/slide';
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

/** The answers that the room can choose: alone, with the hands counted, and with what was expected. */
export function DecisionOptions({ decision, phase, counts, expected, onTyped }: Props) {
  const options = decision.options.map(({ id }) => id);
  const inNotes = expected === 'at-once';
  return (
    <>
      {decision.aside && <p>{sayOfRoom('room.decision-aside')}</p>}
      {phase === 'asking' && decision.hint && <p className="waymark-room-hint">{decision.hint}</p>}
      {phase !== 'revealed' && decision.several && <p>{sayOfRoom('room.several')}</p>}
      <ul className="waymark-room-options" aria-label={sayOfRoom('room.options')}>
        {decision.options.map((option) => (
          <li key={option.id} className={`waymark-room-option waymark-room-option--${phase}`}>
            <p className="waymark-room-option__words">{option.words}</p>
            {phase === 'counting' && (
              <HandsBox
                decision={decision.id}
                option={option}
                typed={counts[option.id] ?? ''}
                onTyped={(typed) => onTyped(option.id, typed)}
              />
            )}
            {phase !== 'asking' && <HandsBar counts={counts} options={options} option={option.id} />}
            {(phase === 'revealed' || inNotes) && <JudgedOption option={option} linked={inNotes} />}
          </li>
        ))}
      </ul>
      {phase === 'counting' && <p>{sayOfRoom('room.hands-all', { count: handsInAll(counts, options) })}</p>}
    </>
  );
}
