import type { LawTopic } from '@/lib/content/law-topics';

/**
 * What people look for when a page of the law is what they want: the field's own words, and where in the Acts. For the
 * library's search alone. Every section named is one that the page's own records name (law-search.test.ts).
 */
export const lawSearchWordsInEnglish: Readonly<Record<LawTopic, string>> = {
  definitions:
    'definition meaning act purpose means trafficking modern slavery servitude forced labour exploitation travel movement consent county lines smuggling offence section 1 section 2 section 3 section 4 Modern Slavery Act Palermo',
  age: 'presumption of age, presumptions, age in doubt, age disputed, benefit of the doubt, presumed a child, age assessment, Merton, National Age Assessment Board, section 51 section 12 section 25',
  'who-may-refer':
    'first responder organisation, first responders, can I refer, who can make a referral, hand over, charity school health NHS police council',
  safeguarding:
    'child protection, section 47 strategy discussion, children’s services, social work, Trust, gateway, safety plan, missing child, emergency protection',
  guardians:
    'guardian advocate ICTG, independent child trafficking guardian, guardianship, separated children, section 48 section 11 section 21',
  'duty-to-notify': 'duty to notify, DtN, notification, section 52, consent of an adult, public authority',
  defences:
    'defence, section 45, section 22, section 8, Lord Advocate’s instructions, non-prosecution, non-punishment, presumption against prosecution, arrested, charged, prosecution, special measures, disqualification, section 63, public order',
  changes:
    'new law, what changed, Crime and Policing Act 2026, cuckooing, child criminal exploitation offence, duty to report, statutory guidance version, Nationality and Borders Act, Illegal Migration Act, Border Security Act',
};
