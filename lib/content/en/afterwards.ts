import type { AfterwardsId } from '@/lib/content/afterwards';
import type { ContentWords } from './content-words';

export const afterwardsRecordsInEnglish = {
  'working-days-england-wales': {
    title: 'Which days are counted as working days',
    text: 'Working days are counted here from the day after the referral: Monday to Friday, without the bank holidays of England and Wales. Which days the competent authority leaves out is not confirmed, nor is the list of bank holidays after November 2026: look it up.',
  },
  'working-days-scotland': {
    title: 'Which days are counted as working days',
    text: 'Working days are counted here from the day after the referral: Monday to Friday, without the bank holidays of Scotland. Which days the competent authority leaves out is not confirmed (it may count by another nation’s list), nor is the list of bank holidays: look it up.',
  },
  'working-days-northern-ireland': {
    title: 'Which days are counted as working days',
    text: 'Working days are counted here from the day after the referral: Monday to Friday, without the bank holidays of Northern Ireland. Which days the competent authority leaves out is not confirmed (it may count by another nation’s list), nor is the list of bank holidays: look it up.',
  },
  'decisions-take-2025': {
    title: 'How long a decision has taken',
    text: 'In September 2025 the Home Office said that cases in the pilot took 101 days on average, and cases elsewhere 471.',
  },
  'attaining-18-england-wales': {
    title: 'On which day somebody is 18',
    text: 'A person reaches an age at the beginning of the anniversary of their birth (Family Law Reform Act 1969, section 9). The words seen here do not say which day that is, in a year without one, for somebody born on 29 February: 28 February and 1 March are both given.',
  },
  'attaining-18-scotland': {
    title: 'On which day somebody is 18',
    text: 'A person reaches an age at the beginning of the anniversary of their birth; for somebody born on 29 February that is understood to be 1 March in a year without one (Age of Legal Capacity (Scotland) Act 1991, section 6). The wording was not compared for this release, so 28 February and 1 March are both given.',
  },
  'attaining-18-northern-ireland': {
    title: 'On which day somebody is 18',
    text: 'A person reaches an age at the beginning of the anniversary of their birth (Age of Majority Act (Northern Ireland) 1969, section 5). It does not say which day that is, in a year without one, for somebody born on 29 February: 28 February and 1 March are both given.',
  },
  'preparing-for-18': {
    title: 'Prepare before the 18th birthday',
    text: 'Tell the young person before their birthday that they will be asked whether they want to stay in the NRM, settle who will talk with them after it, and find out what support they want as an adult.',
  },
  'support-for-a-child-northern-ireland': {
    title: 'Who supports the child',
    text: 'In Northern Ireland a child is supported by the Health and Social Care Trust, and by a guardian where one is appointed.',
  },
  'no-adult-clock-for-a-child': {
    title: 'No support period is counted for a child',
    text: 'The recovery and support periods that run in an adult’s case are not counted here. A child is supported under children’s law, for as long as they need it as a child.',
  },
  'sending-new-information': {
    title: 'Send what is new to whoever decides',
    text: 'Send new information to the competent authority with the reference of the referral, before it decides if you can. How it wants to receive it is not confirmed here: ask it.',
  },
  'legal-advice-for-a-child': {
    title: 'A lawyer for the child',
    text: 'A child may need legal advice about an accusation, about immigration, and about a negative decision: a legal representative can ask for it to be looked at again. Look for one who knows this field.',
  },
} as const satisfies Record<AfterwardsId, ContentWords>;
