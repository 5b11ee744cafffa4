'use client';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { Details } from '@/components/govuk/Details';
import { TextInput } from '@/components/govuk/TextInput';
import { type MyDetails as Mine, myDetailIds, noDetails } from '@/lib/drafts/my-details';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { failureInWords } from './failure-words';
import { readDetails, saveDetails } from './stored-drafts';

/** The worker's own details, typed once. */
export function MyDetails() {
  return <Details summary={sayOfDrafts('details.heading')}>{() => <DetailsForm />}</Details>;
}

function DetailsForm() {
  const [details, setDetails] = useState<Mine | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void readDetails().then((read) => {
      setDetails(read.ok && read.value ? read.value : noDetails);
      if (!read.ok) setSaid(failureInWords(read.failure));
    });
  }, []);
  if (!details) return <p className="govuk-body">{sayOfDrafts('drafts.loading')}</p>;
  async function save(event: FormEvent) {
    event.preventDefault();
    if (!details) return;
    const saved = await saveDetails(details);
    setSaid(saved.ok ? sayOfDrafts('details.saved') : failureInWords(saved.failure));
  }
  return (
    <form onSubmit={save} autoComplete="off" noValidate>
      <p className="govuk-body">{sayOfDrafts('details.text')}</p>
      {myDetailIds.map((id) => (
        <div className="govuk-form-group" key={id}>
          <label className="govuk-label" htmlFor={`my-details-${id}`}>
            {sayOfDrafts(`my-details.${id}`)}
          </label>
          <TextInput
            id={`my-details-${id}`}
            value={details[id]}
            onChange={({ target }) => setDetails({ ...details, [id]: target.value })}
          />
        </div>
      ))}
      <Button type="submit" look="secondary">
        {sayOfDrafts('details.save')}
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </form>
  );
}
