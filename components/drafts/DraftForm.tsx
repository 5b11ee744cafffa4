'use client';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { ErrorSummary } from '@/components/govuk/ErrorSummary';
import { useErrorTitle } from '@/components/questions/use-error-title';

/** What became of a form that was sent. `at`: the id of the field to put right. `said`: what was done, in words. */
export type Sent = { ok: true; said?: string } | { ok: false; at: string; why: string };

type Sending =
  | { is: 'waiting'; said?: string | undefined }
  | { is: 'under-way' }
  | { is: 'refused'; at: string; why: string };

interface Props {
  send: () => Promise<Sent>;
  button: ReactNode;
  look?: 'primary' | 'secondary';
  /** Said while it is under way. */
  busy: string;
  /** Stands beside the button. */
  beside?: ReactNode;
  /** `problemAt`: what is wrong with the field of this id, or null. */
  children: (problemAt: (fieldId: string) => string | null) => ReactNode;
}

/**
 * A form about drafts: sent once at a time. What was refused stands in a summary at its top, which takes the focus and leads
 * to the field, beside the field, and in the tab's title; what was done is said below.
 */
export function DraftForm({ send, button, look = 'secondary', busy, beside, children }: Props) {
  const [sending, setSending] = useState<Sending>({ is: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const refused = sending.is === 'refused' ? sending : null;
  useErrorTitle(refused !== null);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (sending.is === 'under-way') return;
    setSending({ is: 'under-way' });
    const sent = await send();
    if (sent.ok) return setSending({ is: 'waiting', said: sent.said });
    setSending({ is: 'refused', at: sent.at, why: sent.why });
    setAttempt((before) => before + 1);
  }

  return (
    <form onSubmit={onSubmit} autoComplete="off" noValidate aria-busy={sending.is === 'under-way'}>
      {refused && <ErrorSummary attempt={attempt} problems={[{ fieldId: refused.at, text: refused.why }]} />}
      {children((fieldId) => (refused?.at === fieldId ? refused.why : null))}
      <div className="govuk-button-group">
        <Button type="submit" look={look}>
          {button}
        </Button>
        {beside}
      </div>
      <p className="govuk-body" role="status">
        {sending.is === 'under-way' && busy}
        {sending.is === 'waiting' && sending.said}
      </p>
    </form>
  );
}
