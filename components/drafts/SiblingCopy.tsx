'use client';
import { useState } from 'react';
import { FieldProblem } from '@/components/govuk/FieldProblem';
import { Fieldset, FormGroup } from '@/components/govuk/Fieldset';
import { OfWhich } from '@/components/govuk/OfWhich';
import { Checkboxes } from '@/components/govuk/Radios';
import { type SiblingSection, siblingSections } from '@/lib/drafts/sibling-sections';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sectionWords } from '@/lib/questions/en/sections';
import { DraftForm, type Sent } from './DraftForm';
import { failureInWords } from './failure-words';
import { copyDraftForSibling } from './stored-drafts';

interface Props {
  id: string;
  /** Which draft it is, for those who hear a control alone. */
  about: string;
  onMade: () => void;
}

/** A new draft for a brother or sister, from chosen sections of this one. */
export function SiblingCopy({ id, about, onMade }: Props) {
  const [chosen, setChosen] = useState<readonly SiblingSection[]>([]);
  const field = `sibling-${id}`;

  async function copy(): Promise<Sent> {
    if (chosen.length === 0) return { ok: false, at: field, why: sayOfDrafts('sibling.none') };
    const made = await copyDraftForSibling(id, chosen);
    if (!made.ok) return { ok: false, at: field, why: failureInWords(made.failure) };
    setChosen([]);
    onMade();
    return { ok: true, said: sayOfDrafts('sibling.made') };
  }

  return (
    <DraftForm
      send={copy}
      button={<OfWhich about={about}>{sayOfDrafts('sibling.make')}</OfWhich>}
      busy={sayOfDrafts('drafts.saving')}
    >
      {(problemAt) => {
        const problem = problemAt(field);
        return (
          <>
            <h3 className="govuk-heading-s">
              <OfWhich about={about}>{sayOfDrafts('sibling.heading')}</OfWhich>
            </h3>
            <p className="govuk-body">{sayOfDrafts('sibling.text')}</p>
            <FormGroup error={problem !== null}>
              <Fieldset
                as="field"
                legend={<OfWhich about={about}>{sayOfDrafts('sibling.legend')}</OfWhich>}
                describedBy={problem ? `${field}-problem` : undefined}
              >
                {problem && (
                  <FieldProblem id={`${field}-problem`} is="error">
                    {problem}
                  </FieldProblem>
                )}
                <Checkboxes
                  id={field}
                  small
                  options={siblingSections.map((section) => ({
                    value: section,
                    label: sectionWords[section].title,
                  }))}
                  wire={(value) => ({
                    name: field,
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
            </FormGroup>
          </>
        );
      }}
    </DraftForm>
  );
}
