import { firstResponderNotesInEnglish } from '@/lib/content/en/first-responders';
import { firstResponders, type MayRefer } from '@/lib/content/first-responders';
import { sayOfLaw } from '@/lib/messages/law-words';
import { type Nation, nations } from '@/lib/nation';
import { questionWords } from '@/lib/questions/en/words';
import { type ResponderKind, responderKinds } from '@/lib/referral/responder-kinds';
import { SourceOf } from './SourceOf';
import { bySource } from './shared-source';

interface Known {
  kind: ResponderKind;
  answer: MayRefer;
}

/** What is known of every kind of organisation that there is in a nation. */
const knownIn = (nation: Nation): Known[] =>
  responderKinds.flatMap((kind) => {
    const answer = firstResponders[kind].mayRefer[nation];
    return answer ? [{ kind, answer }] : [];
  });

function Kinds({ of, nation }: { of: readonly Known[]; nation: Nation }) {
  const names = questionWords['responder.kind'].options;
  return (
    <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-1">
      {of.map(({ kind }) => {
        const note = firstResponderNotesInEnglish[kind]?.[nation];
        return (
          <li key={kind}>
            {names[kind]}
            {note && <span className="govuk-body-s waymark-comparison__note">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function InNation({ nation }: { nation: Nation }) {
  const known = knownIn(nation);
  return (
    <section className="waymark-comparison__column" id={nation} tabIndex={-1}>
      <h3 className="govuk-heading-m govuk-!-margin-bottom-2">{sayOfLaw(`law.column.${nation}`)}</h3>
      {(['yes', 'check', 'no'] as const).map((may) => {
        const here = known.filter(({ answer }) => answer.may === may);
        return (
          <div key={may} className="waymark-comparison__row">
            {here.length > 0 && <h4 className="govuk-heading-s">{sayOfLaw(`law.may.${may}`)}</h4>}
            {bySource(here, ({ answer }) => answer).map((group) => (
              <div key={group[0].kind} className="waymark-because">
                <Kinds of={group} nation={nation} />
                <SourceOf record={group[0].answer} />
              </div>
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** Which kinds of organisation may refer in each nation, each answer with its source and month. */
export function Responders() {
  return (
    <div className="waymark-comparison waymark-comparison--4 waymark-comparison--rows-3">
      {nations.map((nation) => (
        <InNation key={nation} nation={nation} />
      ))}
    </div>
  );
}
