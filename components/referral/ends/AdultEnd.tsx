import { Button } from '@/components/govuk/Button';
import { AwayLink } from '@/components/referral/AwayLink';
import { Because, MoreBecause } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import type { WalkProps } from '@/components/referral/walk-state';
import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { addressOf } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import { said } from '@/lib/questions/relevance';
import { childProtectionNation } from '@/lib/referral/child-protection-body';
import { mayRefer } from '@/lib/referral/may-refer';
import { adultContacts, dutyToNotify } from './adult-contacts';
import { End } from './End';

interface Props {
  walk: WalkProps;
  heading: string;
  lead: string;
  because: ContentId;
  paper: 'adult-exploited-as-a-child' | 'adult';
  serviceHeading: string;
  serviceText: string;
}

/** The ends of those who are 18 or over: the route explained, agreement first, and the way back if age is doubted. */
export function AdultEnd({ walk, heading, lead, because, paper, serviceHeading, serviceText }: Props) {
  const { from, send } = walk;
  const nation = said(from, 'nation.of-referral');
  if (!nation) return null;
  const body = childProtectionNation(said(from, 'child-place.nation'), nation).nation ?? nation;
  const service = addressOf('online-service');
  const { may, because: why } = mayRefer(said(from, 'responder.kind'), nation);
  // Whoever hands a child over because they work with adults may refer this adult.
  const submits = why === 'adults-only' ? 'yes' : may;
  return (
    <End
      walk={walk}
      heading={heading}
      lead={lead}
      because={because}
      papers={[paper]}
      steps={[
        { id: 'consent', heading: say('adult-history.consent'), children: <Because id="adult-consent" /> },
        {
          id: 'service',
          heading: serviceHeading,
          children: (
            <>
              <p className="govuk-body">{serviceText}</p>
              {submits !== 'yes' && (
                <Because id={submits === 'check' ? 'may-refer-check' : 'only-first-responders-submit'} />
              )}
              {service && (
                <p className="govuk-body">
                  <AwayLink href={service}>{say('referring.open-service')}</AwayLink>
                </p>
              )}
              <Because id="one-online-service" />
              <MoreBecause ids={['competent-authorities']} />
              <Contacts ids={['single-competent-authority', 'immigration-enforcement-competent-authority']} />
            </>
          ),
        },
        {
          id: 'no-consent',
          heading: say('adult-history.no-consent'),
          children: (
            <>
              {dutyToNotify[nation].map((id) => (
                <Because key={id} id={id} />
              ))}
              <Contacts ids={['police-101', 'crimestoppers']} />
            </>
          ),
        },
        {
          id: 'support',
          heading: say('adult-history.support'),
          children: <Contacts ids={[...adultContacts(nation), 'modern-slavery-helpline']} />,
        },
        {
          id: 'children',
          heading: say('adult-history.children'),
          children: (
            <>
              <p className="govuk-body">{say('adult-history.children-text')}</p>
              <Contacts ids={childProtectionBody[body].contacts} />
            </>
          ),
        },
        {
          id: 'not-sure',
          heading: say('adult-history.not-sure'),
          children: <p className="govuk-body">{say('adult-history.not-sure-text')}</p>,
        },
      ]}
      again={
        <Button look="secondary" onClick={() => send({ type: 'step.revisited', step: 'askingAge' })}>
          {say('end.change-age')}
        </Button>
      }
    />
  );
}
