import { Details } from '@/components/govuk/Details';
import type { ContentId } from '@/lib/content/content';
import { say } from '@/lib/messages/words';
import type { LawBehind } from './BecauseList';
import { loadedLater } from './loaded-later';

const BecauseList = loadedLater(() => import('./early-pages').then((pages) => pages.BecauseList));

/** What stands behind a question, folded away and loaded for those who want to know. */
export function WhyDetails({ ids, law }: { ids: readonly ContentId[]; law?: LawBehind | undefined }) {
  if (ids.length === 0) return null;
  return <Details summary={say('because.more')}>{() => <BecauseList ids={ids} law={law} />}</Details>;
}
