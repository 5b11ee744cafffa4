import { type DraftMessageId, sayOfDrafts } from '@/lib/messages/draft-words';
import { say } from '@/lib/messages/words';
import type { CaseFileFailure } from '@/lib/questions/case-file';

type Failure = CaseFileFailure | { kind: DraftMessageId; seconds?: number };

function waitInWords(seconds: number): string {
  return seconds > 90
    ? sayOfDrafts('passphrase.wait-minutes', { minutes: Math.ceil(seconds / 60) })
    : sayOfDrafts('vault.wait', { seconds });
}

/** What went wrong, and what to do, in words. */
export function failureInWords(failure: Failure): string {
  switch (failure.kind) {
    case 'vault.wait':
      return waitInWords(failure.seconds ?? 0);
    case 'case-file.damaged':
      return say('case-file.damaged', { place: failure.place });
    case 'case-file.too-large':
    case 'case-file.not-json':
    case 'case-file.not-a-case':
    case 'case-file.training':
    case 'case-file.newer':
      return say(failure.kind);
    default:
      return sayOfDrafts(failure.kind);
  }
}
