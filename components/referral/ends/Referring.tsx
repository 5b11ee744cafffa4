import { Button } from '@/components/govuk/Button';
import { AwayLink } from '@/components/referral/AwayLink';
import { Because, MoreBecause } from '@/components/referral/Because';
import { Contacts } from '@/components/referral/Contacts';
import { TellingLink } from '@/components/referral/TellingLink';
import type { WalkProps } from '@/components/referral/walk-state';
import { isSubmitted } from '@/lib/afterwards/updates';
import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContentId } from '@/lib/content/content';
import { firstResponderNotesInEnglish } from '@/lib/content/en/first-responders';
import { guardianIn } from '@/lib/content/guardians';
import { protectionEverywhere } from '@/lib/content/protections';
import { routeIn } from '@/lib/content/routes';
import { addressOf } from '@/lib/content/sources';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { type Relevant, readingOf, said } from '@/lib/questions/relevance';
import { bodyContacts } from '@/lib/referral/body-contacts';
import { caseNations } from '@/lib/referral/case-nations';
import { guardianCriteriaToCheck, guardianStep } from '@/lib/referral/guardian';
import { mayBeAccused } from '@/lib/referral/may-be-accused';
import { mayRefer } from '@/lib/referral/may-refer';
import { protectionsOf } from '@/lib/referral/protections-of';
import { trace } from '@/lib/referral/trace';
import { End } from './End';
import { StillAsked } from './StillAsked';

function Protection({ from, nation }: { from: Relevant; nation: Nation }) {
  const body = childProtectionBody[nation];
  const own = readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply';
  const done = own
    ? said(from, 'child-protection.enquiry') === 'held'
    : said(from, 'child-protection.referred') === 'yes';
  if (done) {
    return (
      <p className="govuk-body">
        {say(own ? 'referring.enquiry-done-text' : 'referring.protection-done-text')}
      </p>
    );
  }
  return own ? (
    <Because id={body.enquiry} />
  ) : (
    <>
      <Because id="child-protection-comes-first" />
      {said(from, 'child-place.nation') === 'outside-uk' && <Because id="child-protection-outside-uk" />}
      <Because id={body.who} />
      <Contacts ids={bodyContacts(nation, said(from, 'responder.kind'))} />
    </>
  );
}

const enquiryHeadings = {
  held: 'referring.enquiry-done',
  arranged: 'referring.enquiry-arranged',
  'not-yet': 'referring.enquiry-first',
} as const;

function protectionHeading(from: Relevant): string {
  if (readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply') {
    return say(enquiryHeadings[said(from, 'child-protection.enquiry') ?? 'not-yet']);
  }
  return say(
    said(from, 'child-protection.referred') === 'yes'
      ? 'referring.protection-done'
      : 'referring.protection-first',
  );
}

function WhetherToRefer({ from, nation }: { from: Relevant; nation: Nation }) {
  const kind = said(from, 'responder.kind');
  const note = kind && firstResponderNotesInEnglish[kind]?.[nation];
  return (
    <>
      {note && <p className="govuk-body">{note}</p>}
      <Because id="may-refer-check" />
      <Because id="published-responder-lists" />
      <p className="govuk-body">{say('referring.check-text')}</p>
    </>
  );
}

function Submit({ nation, done }: { nation: Nation; done: boolean }) {
  const service = addressOf('online-service');
  return (
    <>
      {!done && <p className="govuk-body">{say('referring.submit-text')}</p>}
      {service && (
        <p className="govuk-body">
          <AwayLink href={service}>{say('referring.open-service')}</AwayLink>
        </p>
      )}
      {nation === 'northern-ireland' && <Because id="no-trusts-in-the-list-northern-ireland" />}
      {nation === 'scotland' && <Because id="who-submits-scotland" />}
      <MoreBecause
        ids={[
          'one-online-service',
          'local-authority-asked-first',
          'save-and-return',
          'one-referral-per-person',
          'older-forms-withdrawn',
          ...(nation === 'england' || nation === 'wales'
            ? (['duty-to-notify-not-for-a-child'] as const)
            : []),
          'referral-contact',
          ...routeIn[nation].filter((id) => id.startsWith('guidance-scope')),
        ]}
      />
      <Contacts ids={['single-competent-authority']} />
    </>
  );
}

/** On to the weeks after: they begin once the practitioner says that the form has been submitted. */
function Submitted({ walk: { from, send } }: { walk: WalkProps }) {
  const done = isSubmitted(from);
  return (
    <>
      {!done && <p className="govuk-body">{say('referring.submitted-text')}</p>}
      <Button look="secondary" onClick={() => send({ type: 'submitted' })}>
        {say(done ? 'referring.follow-up' : 'referring.submitted-button')}
      </Button>
    </>
  );
}

/** What is known of going missing, and who supports a child, in the nation where the child is. */
const supportIn: Record<Nation, { missing: readonly ContentId[]; support: readonly ContentId[] }> = {
  england: { missing: ['missing-children-share'], support: ['support-for-a-child-england-wales'] },
  wales: { missing: ['missing-children-share'], support: ['support-for-a-child-england-wales'] },
  scotland: { missing: [], support: ['support-for-a-child-scotland'] },
  'northern-ireland': { missing: [], support: ['support-for-a-child-northern-ireland'] },
};

const guardianHeadings = {
  refer: 'referring.guardian',
  'find-out': 'referring.guardian-find-out',
  'not-for-this-child': 'referring.guardian-not',
} as const;

function Guardian({ from, nation }: { from: Relevant; nation: Nation }) {
  const { main, more, contacts } = guardianIn[nation];
  const rights = said(from, 'home.parental-rights-in-uk');
  const separated = said(from, 'home.separated');
  const next = guardianStep(nation, rights, separated);
  const toCheck = guardianCriteriaToCheck(nation, rights, separated);
  const what = toCheck ? 'criteria-to-check' : next;
  return (
    <>
      <p className="govuk-body">{say(`trace.guardian.${what}`, { nation: say(`nation.${nation}`) })}</p>
      <Because id={main} />
      {toCheck && <Because id="guardian-criteria-scotland" />}
      {next !== 'not-for-this-child' && <Contacts ids={contacts} />}
      <MoreBecause ids={more} />
    </>
  );
}

/** What is said in a nation of the decisions, and of turning 18 before the second one. */
const decisionsIn: Record<Nation, { more: readonly ContentId[]; turning18: readonly ContentId[] }> = {
  england: { more: ['pilot-sites-2023'], turning18: ['turning-18-adult-support-england-wales'] },
  wales: { more: ['pilot-sites-2023'], turning18: ['turning-18-adult-support-england-wales'] },
  scotland: { more: ['pilot-sites-2023'], turning18: [] },
  'northern-ireland': { more: [], turning18: [] },
};

function WhoDecides({ from, nation }: { from: Relevant; nation: Nation }) {
  const pilot = trace(from).find(({ section }) => section === 'finishing');
  const ids: ContentId[] = [
    'pilot-what',
    'pilot-conditions',
    'pilot-status-not-confirmed',
    'pilot-sites-added-2025',
    ...decisionsIn[nation].more,
    'clock-reasonable-grounds-pilot',
    'competent-authorities',
    'competent-authority-for-a-child',
    'form-routes-the-case',
    'test-reasonable-grounds',
    'test-conclusive-grounds',
    'clock-conclusive-grounds',
    'reconsideration-clock',
    'reconsideration-who',
    'decision-does-not-lower-duty',
  ];
  return (
    <>
      <Because id="clock-reasonable-grounds" />
      {pilot && <p className="govuk-body">{say(pilot.follows)}</p>}
      <MoreBecause ids={ids} />
      <MoreBecause
        summary={say('referring.turning-18')}
        ids={['turning-18-consent', 'turning-18-within-100-days', ...decisionsIn[nation].turning18]}
      />
    </>
  );
}

/** A referral of this organisation: everything is ready, and nothing has been referred until it is marked as submitted. */
export function Referring({ walk }: { walk: WalkProps }) {
  const { from } = walk;
  const nation = said(from, 'nation.of-referral');
  if (!nation) return null;
  const done = isSubmitted(from);
  const nations = caseNations(said(from, 'child-place.nation'), nation);
  const body = nations.child;
  const check = mayRefer(said(from, 'responder.kind'), nation).may === 'check';
  const guardian = guardianStep(body, said(from, 'home.parental-rights-in-uk'), said(from, 'home.separated'));
  return (
    <End
      walk={walk}
      reviewed
      heading={say(done ? 'referring.heading-after' : 'referring.heading')}
      lead={say(done ? 'referring.after' : 'referring.not-yet')}
      because={done ? null : 'nothing-referred-until-submitted'}
      missing={done ? null : <StillAsked walk={walk} />}
      papers={check ? ['summary', 'hand-over', 'answer-sheet'] : ['summary', 'answer-sheet']}
      steps={[
        {
          id: 'protection',
          heading: protectionHeading(from),
          children: <Protection from={from} nation={body} />,
        },
        ...(check
          ? [
              {
                id: 'check',
                heading: say('referring.check'),
                children: <WhetherToRefer from={from} nation={nation} />,
              },
            ]
          : []),
        {
          id: 'submit',
          heading: say(done ? 'referring.submit-done' : 'referring.submit'),
          children: <Submit nation={nation} done={done} />,
        },
        { id: 'submitted', heading: say('referring.submitted'), children: <Submitted walk={walk} /> },
        {
          id: 'guardian',
          heading: say(guardianHeadings[guardian]),
          // The guardian service is that of where the child is, as the child protection body is.
          children: <Guardian from={from} nation={body} />,
        },
        {
          id: 'tell-child',
          heading: say('referring.tell-child'),
          children: (
            <>
              <Because id="telling-the-child" />
              <TellingLink />
              <MoreBecause
                ids={[
                  'consent-parent-not-needed',
                  'telling-the-child-about-information',
                  'information-pack',
                  'independent-interpreter',
                  'do-not-interview',
                ]}
              />
            </>
          ),
        },
        {
          id: 'safety',
          heading: say('referring.safety'),
          children: (
            <>
              <Because id="safety-plan" />
              <MoreBecause
                ids={[
                  'safety-order',
                  'missing-children',
                  ...supportIn[body].missing,
                  'missing-first-72-hours',
                  'preserve-evidence',
                  ...supportIn[body].support,
                ]}
              />
              <MoreBecause
                summary={say('referring.accused')}
                ids={[...protectionsOf(nations), ...protectionEverywhere]}
                startOpen={mayBeAccused(from)}
              />
            </>
          ),
        },
        {
          id: 'decides',
          heading: say('referring.decides'),
          children: <WhoDecides from={from} nation={nation} />,
        },
      ]}
    />
  );
}
