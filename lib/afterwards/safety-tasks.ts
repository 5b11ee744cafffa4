import { childProtectionBody } from '@/lib/content/child-protection';
import { guardianIn } from '@/lib/content/guardians';
import { readingOf, said } from '@/lib/questions/relevance';
import { bodyContacts } from '@/lib/referral/body-contacts';
import { guardianCriteriaToCheck, guardianStep } from '@/lib/referral/guardian';
import { missingNow, missingPlanIsOpen, returnTalkIsOpen } from './missing-now';
import { endsNegative } from './negative-decision';
import { type Case, type Task, task } from './task';

function whereTheChildIs({ from }: Case): Task[] {
  const ownService = said(from, 'responder.kind') === 'police';
  const rest = {
    contacts: ownService ? (['emergency-999'] as const) : (['emergency-999', 'police-101'] as const),
    update: 'missing',
  } as const;
  switch (missingNow(from)) {
    case 'yes':
      return [task('child-missing', 'safety', ['missing-first-72-hours', 'missing-children'], rest)];
    case 'not-sure':
      return [task('still-missing', 'safety', ['missing-first-72-hours', 'missing-children'], rest)];
    case 'no':
      return [];
  }
}

/** A child who is missing now, a talk that was not held, a plan that is not made. */
export function missing(of: Case): Task[] {
  return [
    ...whereTheChildIs(of),
    ...(returnTalkIsOpen(of.from)
      ? [task('return-talk', 'soon', ['missing-children'], { update: 'missing' })]
      : []),
    ...(missingPlanIsOpen(of.from)
      ? [task('plan-for-missing', 'soon', ['safety-plan', 'missing-children'])]
      : []),
  ];
}

/** Child protection that is not recorded as done. Once they are 18 it is no longer a child's, and safety still is. */
export function protection({ from, there, turned18 }: Case): Task[] {
  const body = childProtectionBody[there];
  const own = readingOf(from, 'child-protection.enquiry').is !== 'does-not-apply';
  const done = own
    ? said(from, 'child-protection.enquiry') === 'held'
    : said(from, 'child-protection.referred') === 'yes';
  if (turned18 === 'yes') {
    return done
      ? []
      : [task('adult-safeguarding', 'safety', ['immediate-danger-first'], { contacts: ['emergency-999'] })];
  }
  const open = own
    ? task('own-enquiry', 'safety', [body.enquiry], { update: 'protection' })
    : task('child-protection', 'safety', ['child-protection-comes-first', body.who], {
        contacts: bodyContacts(there, said(from, 'responder.kind')),
        update: 'protection',
      });
  return [
    ...(done ? [] : [open]),
    ...(endsNegative(from) === 'no'
      ? []
      : [task('keep-protecting', 'soon', ['decision-does-not-lower-duty'])]),
  ];
}

/** A guardian who was not asked for. Once they are 18, only where a guardian can go on being there after it. */
export function guardian({ from, there, turned18 }: Case): Task[] {
  if (said(from, 'home.guardian-referred') === 'yes') return [];
  const { main, more, after18, contacts, dutyToRefer } = guardianIn[there];
  const rights = said(from, 'home.parental-rights-in-uk');
  const separated = said(from, 'home.separated');
  const step = guardianStep(there, rights, separated);
  const rest = { contacts, update: 'guardian' } as const;
  if (step === 'not-for-this-child') return [];
  if (turned18 === 'yes') return after18 ? [task('guardian-after-18', 'soon', [after18], rest)] : [];
  const criteria = guardianCriteriaToCheck(there, rights, separated)
    ? (['guardian-criteria-scotland'] as const)
    : [];
  return step === 'refer'
    ? [task('guardian', dutyToRefer === 'by-law' ? 'now' : 'soon', [main, ...criteria, ...more], rest)]
    : [task('guardian-find-out', 'soon', [main, ...more], rest)];
}
