import { Button } from '@/components/govuk/Button';
import { Because } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { End } from './End';
import { ProtectionStep } from './ProtectionStep';
import { Recorded } from './Recorded';

/** No concern recorded now: no finding, with child protection and the helpline in view, and open to be changed. */
export function NoConcernRecorded({ walk }: { walk: WalkProps }) {
  const { from, send } = walk;
  return (
    <End
      walk={walk}
      heading={say('no-concern.heading')}
      lead={say('no-concern.not-finding')}
      because="no-concern-is-no-finding"
      papers={['no-concern']}
      steps={[
        {
          id: 'recorded',
          heading: say('no-concern.recorded'),
          children: <Recorded section="no-concern" from={from} />,
        },
        {
          id: 'protection',
          heading: say('no-concern.protection'),
          children: (
            <>
              <p className="govuk-body">{say('no-concern.protection-text')}</p>
              <ProtectionStep from={from} />
            </>
          ),
        },
        {
          id: 'talk',
          heading: say('no-concern.talk'),
          children: (
            <>
              <Because id="helpline-advice" />
              <Contacts ids={['modern-slavery-helpline', 'nspcc-helpline']} />
            </>
          ),
        },
        {
          id: 'keep',
          heading: say('no-concern.keep'),
          children: <p className="govuk-body">{say('no-concern.keep-text')}</p>,
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
