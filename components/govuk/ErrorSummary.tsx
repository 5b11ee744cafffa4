import { type Ref, useEffect, useRef } from 'react';
import { say } from '@/lib/messages/words';

interface Props {
  problems: readonly { fieldId: string; text: string }[];
  /** Changes each time Continue was stopped: the summary then takes the focus again. */
  attempt: number;
}

/** What keeps Continue from going on, at the top of the page. Each line leads to its field. */
export function ErrorSummary({ problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // Told anew at each attempt, not each time one of the problems is solved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what is waited for
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);
  return (
    <div className="govuk-error-summary" ref={box as Ref<HTMLDivElement>} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{say('govuk.problem-heading')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ fieldId, text }) => (
              <li key={fieldId}>
                <a
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    // The address names a step; a link inside a page may not change it.
                    event.preventDefault();
                    focusField(fieldId);
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Puts the focus in a field, with its question in view: a field alone does not say what it asks. */
export function focusField(fieldId: string) {
  const field = document.getElementById(fieldId);
  if (!field) return;
  const asked = field.closest('fieldset, .govuk-form-group') ?? field;
  asked.scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}

/** Puts the focus in the first field of something new on the page, whatever kind of field that is. */
export function focusFirstIn(elementId: string) {
  const first = document.getElementById(elementId)?.querySelector('input, textarea');
  if (first) focusField(first.id);
}
