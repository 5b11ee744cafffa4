import { RecordView } from '@/components/record/RecordView';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { Reading } from './use-read-along';

/** What is read of a draft that another tab works on. */
export function ReadAlong({ reading: { document } }: { reading: Reading }) {
  if (!document) return <p className="govuk-body">{sayOfDrafts('moved.nothing')}</p>;
  return (
    <div className="waymark-paper">
      <RecordView document={document} />
    </div>
  );
}
