import { OverdueMark } from '@/components/guidance/law/OverdueMark';
import { SourceText } from '@/components/referral/SourceText';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { say } from '@/lib/messages/words';
import type { CitedInRoom } from '@/lib/training/room/cited';

interface Props {
  record: string;
  cited: CitedInRoom | null;
  /** On a projector nobody can press a link. */
  linked: boolean;
}

/** The record that a verdict rests on, with where it is from and of which month. */
export function CitedLine({ record, cited, linked }: Props) {
  if (!cited) return <p>{sayOfRoom('room.no-record', { record })}</p>;
  const { title, source, dated } = cited;
  const { asOf, certainty, reviewAfterMonths } = dated;
  return (
    <div className="waymark-room-cited">
      {/* An entry of the guidance is its own source: it is named once. */}
      {!source.title.includes(title) && <p>{sayOfRoom('room.rests-on', { title })}</p>}{' '}
      <SourceText
        cited={[linked ? source : { ...source, address: null }]}
        asOf={asOf}
        certainty={certainty}
        overdue={
          <OverdueMark asOf={asOf} reviewAfterMonths={reviewAfterMonths} words={say('because.overdue')} />
        }
      />
    </div>
  );
}
