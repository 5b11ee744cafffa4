import { LawLink } from '@/components/guidance/law/LawLink';
import type { ContentId } from '@/lib/content/content';
import type { LawTopic } from '@/lib/content/law-topics';
import type { Nation } from '@/lib/nation';
import { Because } from './Because';

/** A page of the law that stands behind a step, and the nation of the referral as far as it is known. */
export interface LawBehind {
  topic: LawTopic;
  nation: Nation | null;
}

/** Several statements, each under its title, and the way to the law behind them. */
export function BecauseList({ ids, law }: { ids: readonly ContentId[]; law?: LawBehind | undefined }) {
  return (
    <>
      {law && <LawLink {...law} />}
      {ids.map((id) => (
        <Because key={id} id={id} titled="h2" />
      ))}
    </>
  );
}
