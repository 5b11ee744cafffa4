import { sayOfRoom } from '@/lib/messages/training-room-words';
import { type Counts, lengthOfBar, readHands } from '@/lib/training/room/hands';

interface Props {
  counts: Counts;
  options: readonly string[];
  option: string;
}

function inWords(typed: string | undefined): string {
  const read = readHands(typed);
  if (read.is !== 'counted') return sayOfRoom('room.hands-none');
  return read.hands === 1 ? sayOfRoom('room.hands-one') : sayOfRoom('room.hands-many', { count: read.hands });
}

/** How many hands went up for one answer: the number, and a bar that is drawn from it. */
export function HandsBar({ counts, options, option }: Props) {
  return (
    <p className="waymark-room-hands">
      <span className="waymark-room-hands__number">{inWords(counts[option])}</span>
      <svg
        className="waymark-room-hands__bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={100 * lengthOfBar(counts, options, option)} height="10" />
      </svg>
    </p>
  );
}
