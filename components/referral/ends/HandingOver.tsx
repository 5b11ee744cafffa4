import { Because } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import { WhomToTell } from '@/components/referral/HandOverFirst';
import type { WalkProps } from '@/components/referral/walk-state';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { mayRefer } from '@/lib/referral/may-refer';
import { End } from './End';

/** Not a first responder organisation here: the note goes to a body that can refer, and no less is done for the child. */
export function HandingOver({ walk }: { walk: WalkProps }) {
  const { from } = walk;
  const referral = said(from, 'nation.of-referral');
  const { nation } = childProtectionNation(said(from, 'child-place.nation'), referral);
  const kind = said(from, 'responder.kind');
  const { because } = mayRefer(kind, referral);
  return (
    <End
      walk={walk}
      reviewed
      heading={say('handing-over.heading')}
      lead={say('handing-over.not-yet')}
      because={because === 'adults-only' ? 'may-refer-adults-only' : 'may-refer-no'}
      papers={['hand-over']}
      steps={[
        ...(kind === 'school-or-college'
          ? [
              {
                id: 'lead',
                heading: say('hand-over.lead'),
                children: <Because id="hand-over-school-lead" />,
              },
            ]
          : []),
        {
          id: 'whom',
          heading: say('hand-over.to-whom', { nation: nation ? say(`nation.${nation}`) : '' }),
          children: <WhomToTell from={from} />,
        },
        {
          id: 'give',
          heading: say('handing-over.give'),
          children: <p className="govuk-body">{say('handing-over.give-text')}</p>,
        },
        { id: 'ask', heading: say('hand-over.ask'), children: <Because id="hand-over-ask-for-nrm" /> },
        {
          id: 'follow',
          heading: say('handing-over.follow'),
          children: <p className="govuk-body">{say('handing-over.follow-text')}</p>,
        },
        {
          id: 'advice',
          heading: say('hand-over.advice'),
          children: (
            <>
              <Because id="helpline-advice" />
              <Contacts ids={['modern-slavery-helpline', 'nspcc-helpline']} />
            </>
          ),
        },
      ]}
    />
  );
}
