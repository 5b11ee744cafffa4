'use client';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { Button } from '@/components/govuk/Button';
import { focusHeadingIn } from '@/components/govuk/focus-once';
import { CallNow } from '@/components/referral/CallNow';
import { loadedLater } from '@/components/referral/loaded-later';
import { liveRoute, placeAt } from '@/components/referral/place';
import { say } from '@/lib/messages/words';
import { relevant } from '@/lib/questions/relevance';
import { todayInUk } from '@/lib/today-in-uk';
import { useDraft } from './draft-in-tab';
import { useKeeping } from './keeping';

const DangerPage = loadedLater(() =>
  import('@/components/referral/early-pages').then((pages) => pages.DangerPage),
);

const addressAsks = () => location.pathname === liveRoute.path && placeAt(location.search)?.at === 'inDanger';

/**
 * Whether danger was raised beside a page that stands before the walk: by a press there, or by the address when the page
 * came. `isThere`: whether such a page is there at all.
 */
export function useDangerRaised(isThere = true) {
  const [raised, setRaised] = useState(false);
  // The address is still the one before while a page is drawn that a link leads to.
  useLayoutEffect(() => setRaised(isThere && addressAsks()), [isThere]);
  return {
    raised,
    raise: () => setRaised(true),
    pass() {
      if (addressAsks()) history.replaceState(null, '', liveRoute.path);
      setRaised(false);
    },
  };
}

/** Whom to call, in place of a page that stands before the walk. */
export function DangerInstead({ onPassed }: { onPassed: () => void }) {
  const draft = useDraft();
  const isLocked = useKeeping().is === 'locked';
  // What stands behind a lock tells nothing here, not even where the child is.
  const answers = isLocked ? {} : (draft?.answers ?? {});
  return (
    <div ref={focusHeadingIn}>
      <CallNow raised />
      <DangerPage from={relevant(answers, todayInUk())} raised onPassed={onPassed} />
    </div>
  );
}

/** Round a page that stands before the walk: danger is one press away here too, and comes back to the same place. */
export function BesideDanger({ back, children }: { back?: ReactNode; children: ReactNode }) {
  const { raised, raise, pass } = useDangerRaised();
  if (raised) return <DangerInstead onPassed={pass} />;
  return (
    <>
      <div className="waymark-walk-top no-print">
        <div>{back}</div>
        <Button look="warning" onClick={raise}>
          {say('walk.danger')}
        </Button>
      </div>
      {children}
    </>
  );
}
