'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type FieldValues, useForm } from 'react-hook-form';
import { AreYouSure } from '@/components/govuk/AreYouSure';
import { Details } from '@/components/govuk/Details';
import { Label } from '@/components/govuk/Fieldset';
import { focusOnce } from '@/components/govuk/focus-once';
import { Control } from '@/components/questions/Control';
import { fieldId } from '@/components/questions/field-props';
import { kindOfDetail, type MyDetails as Mine, type MyDetailId, myDetailIds } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import type { DetailsKeeper, DetailsSaving } from './details-keeper';
import { failureInWords } from './failure-words';
import { detailsKeeper } from './session';

/** The worker's own details, typed once. */
export function MyDetails() {
  return <Details summary={sayOfDrafts('details.heading')}>{() => <KeptDetails />}</Details>;
}

function KeptDetails() {
  const keeper = detailsKeeper();
  return keeper && <DetailsOf keeper={keeper} />;
}

/** Refusals that the worker can put right by typing the details again. */
const mayBeginAnew: ReadonlySet<string> = new Set([
  'vault.details-damaged',
  'my-details.damaged',
  'my-details.newer',
]);

function DetailsOf({ keeper }: { keeper: DetailsKeeper }) {
  const state = useSyncExternalStore(keeper.follow, keeper.now);
  useEffect(() => void keeper.read(), [keeper]);
  switch (state.is) {
    case 'reading':
      return <p className="govuk-body">{sayOfDrafts('drafts.loading')}</p>;
    case 'unreadable':
      return (
        <>
          <p className="govuk-body" role="alert">
            {failureInWords(state.failure)}
          </p>
          {mayBeginAnew.has(state.failure.kind) && (
            <AreYouSure
              ask={sayOfDrafts('details.anew')}
              sure={sayOfDrafts('details.anew-sure')}
              yes={sayOfDrafts('details.anew-yes')}
              no={sayOfDrafts('details.anew-no')}
              onYes={async () => {
                keeper.beginAnew();
                return null;
              }}
            />
          )}
        </>
      );
    case 'there':
      return (
        <DetailsForm details={state.details} saving={state.saving} anew={state.anew} onTyped={keeper.typed} />
      );
  }
}

interface FormProps {
  details: Mine;
  saving: DetailsSaving;
  /** Begun by a press on something that is gone since. */
  anew: boolean;
  onTyped: (id: MyDetailId, value: string) => void;
}

const group = 'my-details';

function DetailsForm({ details, saving, anew, onTyped }: FormProps) {
  const [defaultValues] = useState<FieldValues>(() => ({ [group]: details }));
  const form = useForm<FieldValues>({ defaultValues });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const id = myDetailIds.find((one) => name === `${group}.${one}`);
          if (id) onTyped(id, String(form.getValues(`${group}.${id}`) ?? ''));
        },
      }),
    [form, onTyped],
  );
  return (
    <form autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
      <p className="govuk-body" ref={anew ? focusOnce : null} tabIndex={-1}>
        {sayOfDrafts('details.text')}
      </p>
      {myDetailIds.map((id) => {
        const name = `${group}.${id}`;
        const words = { asks: sayOfDrafts(`my-details.${id}`) };
        return (
          <div className="govuk-form-group" key={id}>
            <Label text={words.asks} as="field" htmlFor={fieldId(name)} />
            <Control
              {...{ form, name, words }}
              field={kindOfDetail(id)}
              entry={{ typed: details[id] }}
              describedBy={undefined}
              error={false}
            />
          </div>
        );
      })}
      <p className="govuk-body" role={saving.is === 'not-saved' ? 'alert' : 'status'}>
        {savingInWords(saving)}
      </p>
    </form>
  );
}

function savingInWords(saving: DetailsSaving): string {
  switch (saving.is) {
    case 'nothing-yet':
      return sayOfDrafts('details.as-you-type');
    case 'saving':
      return sayOfDrafts('details.saving');
    case 'saved':
      return sayOfDrafts('details.saved');
    case 'not-saved': {
      const again = saving.again ? ` ${sayOfDrafts('keeping.again')}` : '';
      return `${sayOfDrafts('keeping.not-saved')} ${failureInWords(saving.failure)}.${again}`;
    }
  }
}
