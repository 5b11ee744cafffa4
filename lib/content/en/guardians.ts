import type { GuardianId } from '@/lib/content/guardians';
import type { ContentWords } from './content-words';

export const guardiansInEnglish = {
  'guardian-england-wales': {
    title: 'Independent Child Trafficking Guardian',
    text: 'Any child under 18 who is believed to have been trafficked, of any nationality, can be referred to the Independent Child Trafficking Guardian service (Modern Slavery Act 2015, section 48), run by Barnardo’s. Where nobody in the United Kingdom has parental responsibility the child has a direct worker, one to one; where somebody has, a regional practice coordinator advises the professionals.',
  },
  'guardian-duty-england-wales': {
    title: 'Refer to the guardian service as well',
    text: 'Policy in England and Wales is to refer to the guardian service as well as making the NRM and safeguarding referrals.',
  },
  'guardian-coverage-england-wales': {
    title: 'Areas that the service covers',
    text: 'In April 2026 the service covered two thirds of councils in England and Wales; a new contract from 6 July 2026 is meant to take it to all. Whether every area is served in November 2026 is not confirmed. Refer in any case, and let the service say if it does not cover the area.',
  },
  'guardian-scotland': {
    title: 'Guardianship Scotland',
    text: 'A guardian is appointed where a relevant authority determines that there are reasonable grounds to believe that the child is or may be a victim of human trafficking, or is vulnerable to becoming one, and that nobody in the United Kingdom has parental rights or responsibilities (Human Trafficking and Exploitation (Scotland) Act 2015, section 11(2)). The service, run by Aberlour with Scottish Refugee Council, is for children under 18 who are apart from both parents and from any customary carer and are in the care of a Scottish council.',
  },
  'guardian-duty-scotland': {
    title: 'Duty to refer to Guardianship Scotland',
    text: 'Where those conditions are met the relevant authority must bring the child to the service as soon as reasonably practicable (section 11(3)). The service has been statutory since 1 April 2023.',
  },
  'guardian-criteria-scotland': {
    title: 'What the law asks, and what the service asks',
    text: 'The duty in section 11(3) follows from section 11(2), which asks whether anyone in the United Kingdom has parental rights or responsibilities. Guardianship Scotland’s own criteria also ask that the child is apart from both parents and from any customary carer. Where they are not, bring the child to the service all the same and ask it: check whether it takes this child.',
  },
  'guardian-not-with-parents-scotland': {
    title: 'Child with someone who has parental rights',
    text: 'A child for whom someone in the United Kingdom has parental rights or responsibilities, such as a child living with their parents, is not eligible for a guardian in Scotland.',
  },
  'guardian-northern-ireland': {
    title: 'Independent Guardian Service',
    text: 'A guardian is provided once an NRM referral has been made, or is about to be made, for a child for whom nobody else can effectively exercise parental responsibility (section 21(2) of the 2015 Act), and for a “separated child” (section 21(3)). Barnardo’s Northern Ireland runs the service.',
  },
  'guardian-duty-northern-ireland': {
    title: 'Duty to provide a guardian',
    text: 'The arranging body has a statutory duty to provide the guardian (section 21(1)). The service has run since April 2018.',
  },
  'guardian-how-to-ask-northern-ireland': {
    title: 'How to ask for a guardian',
    text: 'Ask through the Health and Social Care Trust’s social worker; no phone number for the service is confirmed here. The Regional Board that the Act names was abolished in 2022 and its function passed to the Department of Health.',
  },
  'guardian-regard-england-wales': {
    title: 'Working with the guardian',
    text: 'Public authorities must pay due regard to the guardian and give them information about the child (regulations under section 48 and the interim guidance, in outline).',
  },
  'guardian-regard-scotland': {
    title: 'Working with the guardian',
    text: 'Public bodies must pay due regard to the guardian and give them information about the child (section 11(6)).',
  },
  'guardian-how-long-scotland': {
    title: 'How long, in Scotland',
    text: 'A guardian stays until three months after leave is granted, or after a conclusive decision, once the young person is over 18.',
  },
  'guardian-how-long-northern-ireland': {
    title: 'How long, in Northern Ireland',
    text: 'A guardian stays to 18, and on to 21 if the young person wishes. Check what their agreement requires.',
  },
} as const satisfies Record<GuardianId, ContentWords>;
