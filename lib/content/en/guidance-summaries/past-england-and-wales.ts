import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { pastEnglandAndWales } from '@/lib/content/guidance/past-england-and-wales';

export const pastEnglandAndWalesSummariesInEnglish = {
  'protection-of-freedoms-act-2012-ss109-110': {
    summary:
      'Extended trafficking offences in England and Wales to acts abroad and to non-sexual exploitation within the UK, to meet the EU directive.',
    statusNote:
      'The Act remains but the offences these sections altered were replaced by section 2 of the Modern Slavery Act 2015.',
  },
  'safeguarding-children-who-may-have-been-trafficked-2011': {
    summary:
      'England’s good-practice guide to spotting, referring and protecting trafficked children, written to sit under Working Together.',
    statusNote:
      'Never formally replaced and still cited by some local procedures in 2024, but it predates the 2015 Act, the online form and current decision makers. Withdrawal was not confirmed; use the section 49 guidance and Working Together.',
  },
  'care-of-unaccompanied-and-trafficked-children-2014': {
    summary:
      'How councils in England should plan care for looked-after children who are unaccompanied or trafficked.',
    statusNote: 'Rewritten and renamed in November 2017 at the same address.',
  },
  'nrm-form-child-england-wales': {
    summary: 'The paper form once used to refer a child in England and Wales, with an indicator matrix.',
    statusNote: 'Paper forms are no longer the route: referrals go through the online service.',
  },
  'london-safeguarding-trafficked-children-guidance-2011': {
    summary:
      'London practice guidance on identifying trafficked children, information sharing and the role of local boards.',
    statusNote:
      'The address is the one printed in the document and may not resolve. Its content moved into the London safeguarding children procedures.',
  },
  'london-safeguarding-trafficked-children-toolkit-2011': {
    summary:
      'Assessment tools and templates that went with the London guidance; many councils elsewhere adapted them.',
    statusNote: 'See the London procedures for current tools.',
  },
  'cps-human-trafficking-smuggling-slavery-2013': {
    summary:
      'Prosecutor guidance on trafficking cases, special measures, disputed age and children exploited into offending.',
    statusNote: 'Rewritten and renamed; the old address leads to the new text.',
  },
  'working-together-2013': {
    summary: 'The 2013 edition of England’s multi-agency safeguarding guidance.',
    statusNote: 'Replaced by editions of 2015, 2018, 2023 and 2026.',
  },
  'common-assessment-framework': {
    summary:
      'A shared form for early assessment, named beside London’s trafficking guidance of 2011 in older lists.',
    statusNote:
      'No longer a national scheme; councils use early help or, under the 2026 guidance, family help assessments. The address given is that of the guidance now in use.',
  },
  'local-safeguarding-children-boards': {
    summary: 'The local boards that once led multi-agency safeguarding in England.',
    statusNote:
      'Replaced in England by safeguarding partners (council, NHS and police). Wales and Northern Ireland keep boards of their own.',
  },
  'duty-to-notify-guidance': {
    summary:
      'Section 52 duty on named public bodies in England and Wales. For a child it is met by making an NRM referral; the anonymous notification route is for adults who do not consent.',
    statusNote: 'The stand-alone page now leads to the section 49 guidance; the duty itself is in force.',
  },
  'working-together-2023': {
    summary: 'The previous edition of England’s multi-agency guidance.',
    statusNote: 'Replaced in March 2026; many local procedures still quote it.',
  },
  'safeguarding-strategy-unaccompanied-children-2017': {
    summary: 'Government commitments on caring for unaccompanied children.',
    statusNote: 'A 2017 plan with dated actions; still linked from some procedures in 2024.',
  },
} as const satisfies Record<keyof typeof pastEnglandAndWales, GuidanceSummary>;
