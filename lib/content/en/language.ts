import type { WordsToAvoidId } from '@/lib/content/language';

/** What not to write, what to write instead, and why. */
export const languageInEnglish = {
  'putting-themselves-at-risk': {
    avoid: 'Putting themselves at risk',
    instead: 'Someone is placing the child at risk; the child is not being kept safe',
    why: 'Responsibility lies with the exploiter',
  },
  'lifestyle-choice': {
    avoid: 'Lifestyle choice; choosing to go',
    instead: 'The child may be controlled or groomed, or has no safe choice',
    why: 'A child cannot consent to exploitation',
  },
  'involved-in': {
    avoid: 'Involved in CSE or CCE; engaging in',
    instead: 'The child is, or may be, sexually or criminally exploited',
    why: 'Names harm done to the child',
  },
  'child-prostitute': {
    avoid: 'Child prostitute, child prostitution, sex worker',
    instead: 'Child who is sexually exploited',
    why: 'A child cannot sell sex; it is abuse',
  },
  'boyfriend-girlfriend': {
    avoid: 'Boyfriend, girlfriend, relationship (of an exploiter)',
    instead: 'The person who is, or may be, exploiting the child; what they present as a relationship',
    why: 'Avoids lending it normality',
  },
  promiscuous: {
    avoid: 'Promiscuous; sexually active (of exploitation)',
    instead: 'The child may have been sexually abused or exploited; state facts',
    why: 'Blame, and not evidence',
  },
  'drug-runner': {
    avoid: 'Drug runner, dealer, mule',
    instead: 'Child who may be made to carry, hold or sell drugs',
    why: 'Labels become identity',
  },
  'gang-member': {
    avoid: 'Gang member',
    instead: 'Child whom others use or threaten; say who told the child to do what',
    why: 'Labels become identity',
  },
  'money-mule': {
    avoid: 'Money mule, squaring',
    instead: 'Child whose account is used by others to move money',
    why: 'Labels become identity',
  },
  plugging: {
    avoid: 'Plugging',
    instead: 'Child made to carry drugs inside the body; sexual harm',
    why: 'Street terms hide the abuse',
  },
  streetwise: {
    avoid: 'Streetwise, mature, older than their years',
    instead: 'Describe what the child did or said',
    why: 'Adultification',
  },
  absconded: {
    avoid: 'Absconded, runs away with older men',
    instead: 'Went missing; was taken or drawn away by',
    why: 'Shifts focus to push and pull',
  },
  'refuses-to-engage': {
    avoid: 'Refuses to engage, difficult to reach',
    instead: 'The service has not yet found a way to reach the child',
    why: 'Trust takes time',
  },
  'contacting-adults-online': {
    avoid: 'Has been contacting adults online',
    instead: 'Adults have been contacting the child',
    why: 'Shows who acts',
  },
  illegal: {
    avoid: 'Illegal, illegals',
    instead: 'Child without immigration status; unaccompanied child',
    why: 'Person first',
  },
  'changed-story': {
    avoid: 'Failed or changed story; lying',
    instead: 'The accounts differ in these points; possible reasons are',
    why: 'Credibility needs evidence',
  },
  'alleged-victim': {
    avoid: 'Alleged victim (before a decision)',
    instead: 'Potential victim (the NRM term); child',
    why: 'Neutral and accurate',
  },
  slave: {
    avoid: 'Slave, enslaved (to the child’s face)',
    instead: 'The child’s own words',
    why: 'May shame or frighten',
  },
} as const satisfies Record<WordsToAvoidId, { avoid: string; instead: string; why: string }>;
