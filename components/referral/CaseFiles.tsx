import { useKeeping } from '@/components/drafts/keeping';
import { Details } from '@/components/govuk/Details';
import { say } from '@/lib/messages/words';
import type { Answers } from '@/lib/questions/answers';
import { loadedLater } from './loaded-later';
import type { WalkProps } from './walk-state';

const OpenCaseFile = loadedLater(() => import('./OpenCaseFile').then((file) => file.OpenCaseFile));
const BackUp = loadedLater(() => import('@/components/drafts/BackUp').then((file) => file.BackUp));
const SaveCaseFile = loadedLater(() => import('./SaveCaseFile').then((file) => file.SaveCaseFile));

/** Where the draft is, said on every page that collects, and the two ways to and from a file. */
export function CaseFiles({
  walk,
  onOpen,
}: {
  walk: WalkProps;
  onOpen: (answers: Answers) => Promise<boolean>;
}) {
  const { from, context } = walk;
  const { answers, today } = context;
  const begun = Object.keys(answers).length > 0;
  const keeping = useKeeping();
  const kept = keeping.is === 'open';
  // Once the draft is begun the line at the top of the page says it.
  const insecure = !begun && keeping.is === 'in-tab' && keeping.why === 'no-secure-context';
  return (
    <section className="waymark-case-files no-print" aria-label={say('case-file.section')}>
      {!kept && <p className="govuk-body-s">{say('walk.draft-notice')}</p>}
      {insecure && <p className="govuk-body-s">{say('walk.no-secure-context')}</p>}
      {begun && (
        <Details quiet summary={say('case-file.back-up')}>
          {() => <BackUp />}
        </Details>
      )}
      <Details quiet summary={say('case-file.save-heading')}>
        {() => <SaveCaseFile answers={answers} from={from} today={today} />}
      </Details>
      <Details quiet summary={say('case-file.open-heading')}>
        {() => <OpenCaseFile replaces={begun} onOpen={onOpen} />}
      </Details>
    </section>
  );
}
