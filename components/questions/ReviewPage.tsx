import type { ReactNode } from 'react';
import { Button, LinkButton } from '@/components/govuk/Button';
import { SummaryList, type SummaryRow } from '@/components/govuk/SummaryList';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import type { QuestionId } from '@/lib/questions/catalogue';
import { askedIn } from '@/lib/questions/completeness';
import { sectionWords } from '@/lib/questions/en/sections';
import {
  decidingSections,
  type ItemField,
  type ReferralSection,
  recordSections,
} from '@/lib/questions/question';
import type { Item } from '@/lib/questions/reading';
import type { Relevant } from '@/lib/questions/relevance';
import { anyReadingOf, fieldWordsOf, itemName, labelOf, questionOf, wordsOf } from '@/lib/record/words-of';
import { AnswerText } from './AnswerText';
import { changeAsked, changeLinkId, useReturnFromChange } from './change-of-answer';
import { KeptAside } from './KeptAside';

interface Props {
  walk: WalkProps;
  /** The decisions of the walk and why, between the deciding answers and the record. */
  children?: ReactNode;
}

/** Everything that was answered and every gap, section by section, with a way to change each and come back. */
export function ReviewPage({ walk, children }: Props) {
  const { from, context, send } = walk;
  useReturnFromChange();
  const change = (section: ReferralSection, question: QuestionId) => {
    changeAsked(question);
    send({ type: 'change.asked', section });
  };
  const sections = (ids: readonly ReferralSection[]) =>
    ids.map((section) => <SectionAnswers key={section} {...{ section, from, change }} />);
  return (
    <>
      <h1 className="govuk-heading-l">{say('review.heading')}</h1>
      <p className="govuk-body">{say('review.intro')}</p>
      <h2 className="govuk-heading-m">{say('review.decisions')}</h2>
      {sections(decidingSections)}
      {children}
      <h2 className="govuk-heading-m">{say('review.record')}</h2>
      {sections(recordSections)}
      <KeptAside
        answers={context.answers}
        from={from}
        onTyped={(answers) => send({ type: 'answers.typed', answers })}
      />
      <Button onClick={() => send({ type: 'continued' })}>{say('review.continue')}</Button>
    </>
  );
}

interface SectionProps {
  section: ReferralSection;
  from: Relevant;
  change: (section: ReferralSection, question: QuestionId) => void;
}

function SectionAnswers({ section, from, change }: SectionProps) {
  const asked = askedIn(section, from);
  const first = asked[0];
  if (!first) return null;
  const { title } = sectionWords[section];
  const rows = asked.map((id): SummaryRow => {
    const label = labelOf(wordsOf(id));
    return {
      id,
      label,
      value: <Answer id={id} from={from} />,
      action: {
        id: changeLinkId(id),
        text: say('review.change'),
        about: label,
        onClick: () => change(section, id),
      },
    };
  });
  return (
    <section className="govuk-summary-card" aria-labelledby={`review-${section}`}>
      <div className="govuk-summary-card__title-wrapper">
        <h3 className="govuk-summary-card__title" id={`review-${section}`}>
          {title}
        </h3>
        {rows.length > 1 && (
          <div className="govuk-summary-card__actions">
            <LinkButton onClick={() => change(section, first)}>
              {say('review.change-section')}
              <span className="govuk-visually-hidden"> ({title})</span>
            </LinkButton>
          </div>
        )}
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList rows={rows} />
      </div>
    </section>
  );
}

function Answer({ id, from }: { id: QuestionId; from: Relevant }) {
  const question = questionOf(id);
  const reading = anyReadingOf(from, id);
  if (question.kind !== 'items') return <AnswerText field={question} words={wordsOf(id)} reading={reading} />;
  if (reading.is !== 'answered' || !Array.isArray(reading.value)) {
    // A list holds no one value: only the gap's own words are asked for here.
    return <AnswerText field={{ kind: 'text' }} words={wordsOf(id)} reading={reading} />;
  }
  return reading.value.map((item, index) =>
    typeof item === 'object' ? (
      <div key={item.id} className="waymark-review-item">
        <p className="govuk-body govuk-!-font-weight-bold">{itemName(id, index + 1)}</p>
        <SummaryList quiet rows={itemRows(id, question.fields, item)} />
      </div>
    ) : null,
  );
}

function itemRows(
  id: QuestionId,
  fields: Readonly<Record<string, ItemField>>,
  item: Item<Record<string, ItemField>>,
): SummaryRow[] {
  return Object.entries(fields).flatMap(([field, kind]) => {
    const reading = item.readings[field];
    if (!reading || reading.is === 'does-not-apply') return [];
    const words = fieldWordsOf(id, field);
    return [
      {
        id: field,
        label: labelOf(words),
        value: <AnswerText field={kind} words={words} reading={reading} />,
      },
    ];
  });
}
