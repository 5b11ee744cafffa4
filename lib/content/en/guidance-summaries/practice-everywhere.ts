import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { practiceEverywhere } from '@/lib/content/guidance/practice-everywhere';

export const practiceEverywhereSummariesInEnglish = {
  'national-referral-mechanism': {
    summary:
      'The UK framework for identifying victims of modern slavery and opening support; decisions come in two stages, reasonable grounds then conclusive grounds. Children are referred without needing their consent, alongside normal safeguarding.',
    statusNote:
      'In force with changed machinery: online referral only, decisions by the Single Competent Authority or the immigration enforcement authority, and council-led pilots for some children. A bill that would change it was before Parliament in autumn 2026.',
  },
  'modern-slavery-statutory-guidance-s49': {
    summary:
      'The main reference for referral, indicators (chapter 3 and Annex A), child referrals, age, decision tests, support and reconsideration. Statutory for England and Wales and advisory for Scotland and Northern Ireland, though decision makers apply it across the UK.',
    statusNote:
      'Updated in October 2024, in January and May 2025 and on 13 February 2026 (a change in December 2025 is to be checked), and the named reference in April 2026. The latest number that is confirmed is 3.8 of February 2024: check the number on the day of referral.',
  },
  'report-modern-slavery-online': {
    summary:
      'The only route for a referral, one form per person, open to staff of designated first responder organisations. The page on supporting files speaks of up to 100.',
    statusNote: 'In use in April 2026, when its question set was last revised.',
  },
  'nrm-offline-prompt-sheet-2026': {
    summary:
      'Printable list of every question in the online form, in order, with conditional ones marked. For preparing answers only: the online form must still be sent.',
    statusNote: 'Dated 27 April 2026; downloaded from the online service.',
  },
  'nrm-referral-guidance-page': {
    summary:
      'Gateway page with the list of first responder organisations, the guidance for each part of the UK and the privacy notice.',
    statusNote:
      'Replaced the separate child guidance and the paper forms. Use it to check whether an organisation may refer.',
  },
  'devolved-decision-making-guidance': {
    summary:
      'In pilot areas a local panel of social care, police and health makes both NRM decisions for most children: the first no later than 45 days after the referral (2023), the second perhaps at the same meeting.',
    statusNote:
      'Version 6.0 (November 2023) is the latest text seen; pilot cases were still being decided in April 2026. Check whether the area is a pilot and the child is far enough from 18.',
  },
  'modern-slavery-awareness-booklet': {
    summary: 'Short illustrated guide to indicators for public sector staff.',
    statusNote: 'Listed in April 2026; address not confirmed.',
  },
  'nspcc-learning-child-trafficking': {
    summary:
      'Topic page for professionals covering signs, responding and the law in each nation. It took over from the older NSPCC list of law, policy and guidance.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'survivor-care-standards-2018': {
    summary: 'Good-practice standards for meeting and supporting survivors, with a section on children.',
    statusNote: 'Listed by the Home Office in April 2026.',
  },
  'trauma-informed-code-of-conduct': {
    summary: 'Practical code for building trust and avoiding re-traumatising survivors during contact.',
    statusNote: 'Listed by the Home Office in April 2026.',
  },
  'assessing-age-home-office': {
    summary:
      'How immigration staff must treat someone whose age is doubted: treat as a child unless appearance and demeanour very strongly suggest an adult significantly over 18.',
    statusNote: 'Version 6.0 of March 2023 is the latest text seen; later versions are likely.',
  },
  'national-age-assessment-board-guidance': {
    summary:
      'When a council or trust may or must involve the Board, and how its assessments bind the Home Office.',
    statusNote:
      'Version 2.0, April 2024. An inspectorate report since then was critical of Home Office age practice.',
  },
  'national-transfer-scheme-protocol': {
    summary:
      'How responsibility for an unaccompanied child moves between councils. A trafficking concern and the child’s best interests should be raised before any transfer.',
    statusNote: 'Version 7.0, updated 9 June 2025.',
  },
  'childrens-asylum-claims-guidance': {
    summary:
      'How caseworkers handle asylum claims by children, including links to trafficking referrals and guardians.',
    statusNote: 'Named alongside the age guidance; current version and address not confirmed.',
  },
  'temporary-permission-to-stay-vts': {
    summary:
      'When a confirmed victim without immigration status may be allowed to stay, and for how long. Children’s best interests must be weighed.',
    statusNote: 'Updated 9 June 2025, when some decisions for people facing deportation were paused.',
  },
} as const satisfies Record<keyof typeof practiceEverywhere, GuidanceSummary>;
