'use client';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { deleteDraft } from './stored-drafts';

interface Props {
  id: string;
  /** Which draft it is, for those who hear a control alone. */
  about: string;
  onGone: (what: string) => void;
}

/** Deletes a draft of the list for good, asked twice. */
export function Deletion({ id, about, onGone }: Props) {
  return (
    <AreYouSure
      ask={sayOfDrafts('drafts.delete')}
      sure={sayOfDrafts('drafts.delete-sure')}
      yes={sayOfDrafts('drafts.delete-yes')}
      no={sayOfDrafts('drafts.delete-no')}
      about={about}
      onYes={async () => {
        const removed = await deleteDraft(id);
        if (!removed.ok) return failureInWords(removed.failure);
        onGone(sayOfDrafts('drafts.deleted'));
        return null;
      }}
    />
  );
}
