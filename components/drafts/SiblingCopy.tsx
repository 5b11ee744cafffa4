'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Fieldset } from '@/components/govuk/Fieldset';
import { Checkboxes } from '@/components/govuk/Radios';
import { type SiblingSection, siblingSections } from '@/lib/drafts/sibling-sections';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sectionWords } from '@/lib/questions/en/sections';
import { failureInWords } from './failure-words';
import { copyDraftForSibling } from './stored-drafts';

/** A new draft for a brother or sister, from chosen sections of this one. */
export function SiblingCopy({ id, onMade }: { id: string; onMade: (what: string) => void }) {
  const [chosen, setChosen] = useState<readonly SiblingSection[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  async function copy(event: FormEvent) {
    event.preventDefault();
    if (chosen.length === 0) return setProblem(sayOfDrafts('sibling.none'));
    const made = await copyDraftForSibling(id, chosen);
    if (made.ok) onMade(sayOfDrafts('sibling.made'));
    else setProblem(failureInWords(made.failure));
  }
  return (
    <form onSubmit={copy} autoComplete="off" noValidate>
      <h3 className="govuk-heading-s">{sayOfDrafts('sibling.heading')}</h3>
      <p className="govuk-body">{sayOfDrafts('sibling.text')}</p>
      <Fieldset as="field" legend={sayOfDrafts('sibling.legend')}>
        <Checkboxes
          id={`sibling-${id}`}
          small
          options={siblingSections.map((section) => ({ value: section, label: sectionWords[section].title }))}
          wire={(value) => ({
            name: `sibling-${id}`,
            checked: chosen.some((section) => section === value),
            onChange: ({ target }) =>
              setChosen(
                siblingSections.filter((section) =>
                  section === value ? target.checked : chosen.includes(section),
                ),
              ),
          })}
        />
      </Fieldset>
      <p className="govuk-body" role="alert">
        {problem}
      </p>
      <Button type="submit" look="secondary">
        {sayOfDrafts('sibling.make')}
      </Button>
    </form>
  );
}
