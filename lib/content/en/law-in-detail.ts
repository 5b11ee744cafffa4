import type { LawDetailId } from '@/lib/content/law-in-detail';
import type { ContentWords } from './content-words';

export const lawInDetailInEnglish = {
  'travel-england-wales': {
    title: 'Travel, in England and Wales',
    text: 'Travel is part of the offence: arriving in, leaving, or travelling within any country. No distance is set and no border has to be crossed.',
  },
  'travel-northern-ireland': {
    title: 'Travel, in Northern Ireland',
    text: 'Travel is part of the offence, in the same three ways: arriving in, leaving, or travelling within any country.',
  },

  'age-bound-england-wales': {
    title: 'Who is bound in England and Wales',
    text: 'A public authority with functions under the arrangements for assisting and supporting victims: those in the guidance under section 49(1)(b) of the Act, or in regulations under section 50(1).',
  },
  'age-bound-scotland': {
    title: 'Who is bound in Scotland',
    text: 'A Health Board or a local authority. Ministers may alter the list.',
  },
  'age-bound-northern-ireland': {
    title: 'Who is bound in Northern Ireland',
    text: 'Any person who exercises a function under the 2015 Act that relates to a child.',
  },
  'age-trafficking-england-wales': {
    title: 'Belief about trafficking in England and Wales',
    text: 'There are reasonable grounds to believe that the person may be a victim of human trafficking.',
  },
  'age-trafficking-scotland': {
    title: 'Belief about trafficking in Scotland',
    text: 'There are reasonable grounds to believe that the person may be a victim of an offence of human trafficking.',
  },
  'age-trafficking-northern-ireland': {
    title: 'Belief about trafficking in Northern Ireland',
    text: 'Section 25(3) sets no such condition itself: the function that is being exercised supplies the context.',
  },
  'age-doubt-england-wales': {
    title: 'Doubt about age in England and Wales',
    text: 'The authority is not certain of the person’s age.',
  },
  'age-doubt-scotland': {
    title: 'Doubt about age in Scotland',
    text: 'The authority is not certain of the person’s age.',
  },
  'age-doubt-northern-ireland': {
    title: 'Doubt about age in Northern Ireland',
    text: 'The person’s age is uncertain.',
  },
  'age-childhood-england-wales': {
    title: 'Belief about being a child in England and Wales',
    text: 'There are reasonable grounds to believe that the person may be under 18.',
  },
  'age-childhood-scotland': {
    title: 'Belief about being a child in Scotland',
    text: 'There are reasonable grounds to believe that the person may be a child.',
  },
  'age-childhood-northern-ireland': {
    title: 'Belief about being a child in Northern Ireland',
    text: 'There is reason to believe that the person is a child.',
  },
  'age-effect-england-wales': {
    title: 'Effect in England and Wales',
    text: 'The authority must assume that the person is under 18 for its functions under those arrangements.',
  },
  'age-effect-scotland': {
    title: 'Effect in Scotland',
    text: 'The authority must assume that the person is a child for its functions under the provisions on looked after children, sections 22 and 25 of the Children (Scotland) Act 1995, and section 11 of the 2015 Act (guardians).',
  },
  'age-effect-northern-ireland': {
    title: 'Effect in Northern Ireland',
    text: 'The person is presumed to be a child for that function.',
  },
  'age-in-force-england-wales': {
    title: 'In force in England and Wales',
    text: 'Since 31 July 2015.',
  },
  'age-in-force-scotland': {
    title: 'In force in Scotland',
    text: 'In part since 31 May 2016, in full since 31 January 2018.',
  },
  'age-in-force-northern-ireland': {
    title: 'In force in Northern Ireland',
    text: 'Since 14 January 2015.',
  },
  'age-narrowed-scotland': {
    title: 'Section 12 of the Scottish Act was narrowed in 2025',
    text: 'On 5 May 2025 the Children (Care and Justice) (Scotland) Act 2024 repealed paragraphs (3)(d) and (e) of section 12.',
  },
  'age-narrowed-which-scotland': {
    title: 'What the repealed paragraphs named',
    text: 'Which enactments the repealed paragraphs named is not confirmed here.',
  },
  'age-scientific-methods': {
    title: 'Scientific methods',
    text: 'Section 52 of the Nationality and Borders Act 2022 lets regulations provide for scientific methods of assessing age. They need the person’s consent; refusing without reasonable grounds may count against their credibility.',
  },
  'age-scientific-methods-in-use': {
    title: 'Methods in use',
    text: 'Which methods have been specified or are used in November 2026, and whether a computer’s estimate from a face is used, is not confirmed here.',
  },
  'age-home-office-report': {
    title: 'A report on Home Office age assessment',
    text: 'The Chief Inspector of Borders has published a critical report on how the Home Office assesses age.',
  },
  'age-home-office-note': {
    title: 'A note that someone “appears over 18”',
    text: 'A Home Office note that a person appears to be over 18 should not be taken to settle their age where other grounds to think that they may be a child remain.',
  },

  'guardian-with-parents-england-wales': {
    title: 'Child who lives with their parents, in England and Wales',
    text: 'Yes: a British child who lives with their parents can be referred too. A regional practice coordinator then advises the professionals.',
  },
  'guardian-with-parents-northern-ireland': {
    title: 'Child who lives with their parents, in Northern Ireland',
    text: 'Only if nobody can effectively exercise parental responsibility.',
  },
  'guardian-how-long-england-wales': {
    title: 'How long, in England and Wales',
    text: 'To 18. Short work after the 18th birthday was piloted; whether it goes on is not confirmed here.',
  },

  'duty-to-notify-in-the-form': {
    title: 'The questions in the online service',
    text: 'The online service asks its duty to notify questions whichever nation was chosen; its confirmation speaks of England and Wales only.',
  },

  'removal-barred': {
    title: 'No removal during the recovery period',
    text: 'After a positive reasonable grounds decision a person may not be removed from the United Kingdom during the recovery period, a child as little as an adult (Nationality and Borders Act 2022, sections 61 and 62), unless section 63 takes that protection away.',
  },
  'disqualification-what': {
    title: 'Disqualification from protection',
    text: 'After a positive reasonable grounds decision a competent authority may decide that the protections of the Nationality and Borders Act 2022 cease, where the person is a threat to public order or claimed to be a victim in bad faith (section 63).',
  },
  'disqualification-convictions': {
    title: 'Grounds of public order',
    text: 'Section 63(3) lists the grounds of public order. A conviction for an offence in Schedule 4 to the Modern Slavery Act 2015 is one.',
  },
  'disqualification-risk-assessment': {
    title: 'Risk of being trafficked again',
    text: 'Since January 2024 Home Office policy has required an assessment of the risk of being trafficked again before anyone is disqualified.',
  },
  'disqualification-section-29': {
    title: 'Section 29 of the Illegal Migration Act 2023',
    text: 'Section 29 of the Illegal Migration Act 2023 widens section 63, and the Act of 2025 kept it. Whether it is in force is not confirmed here.',
  },
  'disqualification-children': {
    title: 'Disqualification and children',
    text: 'How section 63 is applied to people who were exploited as children is not confirmed here.',
  },

  'child-protection-guidance-england': {
    title: 'Guidance in England',
    text: 'The guidance is Working Together to Safeguard Children. The latest edition known here is of March 2026: check that you have the current one.',
  },
} as const satisfies Record<LawDetailId, ContentWords>;
