'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusHeadingIn } from '@/components/govuk/focus-once';
import { CallNow } from '@/components/referral/CallNow';
import { DangerPage } from '@/components/referral/DangerPage';
import { say } from '@/lib/messages/words';
import { relevant } from '@/lib/questions/relevance';
import { todayInUk } from '@/lib/today-in-uk';
import { useDraft } from './draft-in-tab';

/** Round a page that stands before the walk: danger is one press away here too, and comes back to the same place. */
export function BesideDanger({ back, children }: { back?: ReactNode; children: ReactNode }) {
  const [raised, setRaised] = useState(false);
  const draft = useDraft();
  if (raised) {
    return (
      <div ref={focusHeadingIn}>
        <CallNow raised />
        <DangerPage
          from={relevant(draft?.answers ?? {}, todayInUk())}
          raised
          onPassed={() => setRaised(false)}
        />
      </div>
    );
  }
  return (
    <>
      <div className="waymark-walk-top no-print">
        <div>{back}</div>
        <Button look="warning" onClick={() => setRaised(true)}>
          {say('walk.danger')}
        </Button>
      </div>
      {children}
    </>
  );
}
