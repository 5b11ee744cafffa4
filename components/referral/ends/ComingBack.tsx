import { Button } from '@/components/govuk/Button';
import { Because, MoreBecause } from '@/components/referral/Because';
import { ProtectionStep } from '@/components/referral/ends/ProtectionStep';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { mayRefer } from '@/lib/referral/may-refer';
import { End } from './End';
import { Recorded } from './Recorded';

/** Waiting is safer for now: who comes back and when, what keeps the child safe, and that the duty remains. */
export function ComingBack({ walk }: { walk: WalkProps }) {
  const { from, send } = walk;
  const handsOver = mayRefer(said(from, 'responder.kind'), said(from, 'nation.of-referral')).may === 'no';
  return (
    <End
      walk={walk}
      heading={say('coming-back.heading')}
      lead={say('coming-back.duty')}
      because="safeguard-and-come-back-duty-remains"
      papers={['come-back']}
      steps={[
        {
          id: 'recorded',
          heading: say('coming-back.recorded'),
          children: <Recorded section="waiting" from={from} />,
        },
        {
          id: 'safe',
          heading: say('coming-back.safe'),
          children: (
            <>
              <ProtectionStep from={from} />
              <Because id="safety-plan" />
              <MoreBecause
                ids={['safety-order', 'missing-children', 'missing-first-72-hours', 'preserve-evidence']}
              />
            </>
          ),
        },
        {
          id: 'save',
          heading: say('coming-back.save'),
          children: <p className="govuk-body">{say('coming-back.save-text')}</p>,
        },
        {
          id: 'return',
          heading: say('coming-back.return'),
          children: (
            <>
              <p className="govuk-body">{say('coming-back.return-text')}</p>
              {handsOver && <Because id="hand-over-ask-for-nrm" />}
            </>
          ),
        },
      ]}
      again={
        <Button look="secondary" onClick={() => send({ type: 'step.revisited', step: 'concluding' })}>
          {say('end.change-conclusion')}
        </Button>
      }
    />
  );
}
