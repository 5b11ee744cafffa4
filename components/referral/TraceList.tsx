import { shortOf } from '@/components/words';
import { contentRecords } from '@/lib/content/content';
import { contentInEnglish } from '@/lib/content/en/content';
import { say } from '@/lib/messages/words';
import type { Relevant } from '@/lib/questions/relevance';
import { type TraceEntry, trace } from '@/lib/referral/trace';
import { answerText } from './answer-text';
import { SourceLine } from './Because';

function Entry({ entry, from }: { entry: TraceEntry; from: Relevant }) {
  const fills = Object.fromEntries(Object.entries(entry.fills).map(([name, id]) => [name, say(id)]));
  const [main] = entry.because;
  return (
    <li>
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
        {say(entry.follows, fills)}
      </p>
      {entry.asked.map((id) => {
        const answer = answerText(from, id);
        return (
          answer && (
            <p key={id} className="govuk-body-s govuk-!-margin-bottom-1">
              {shortOf(id)}: {answer}
            </p>
          )
        );
      })}
      <p className="govuk-body-s govuk-!-margin-bottom-1">{contentInEnglish[main].text}</p>
      <SourceLine record={contentRecords[main]} brief />
    </li>
  );
}

/** Every decision of the walk so far, in its order: what was asked and answered, what follows, and what says so. */
export function TraceList({ from }: { from: Relevant }) {
  return (
    <ol className="govuk-list waymark-trace">
      {trace(from).map((entry) => (
        <Entry key={`${entry.section} ${entry.follows}`} entry={entry} from={from} />
      ))}
    </ol>
  );
}
