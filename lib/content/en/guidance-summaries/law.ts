import type { GuidanceSummary } from '@/lib/content/en/guidance-words';
import type { law } from '@/lib/content/guidance/law';

export const lawSummariesInEnglish = {
  'definition-palermo-child-trafficking': {
    summary:
      'Sets out trafficking as an act, a means and an exploitative purpose, and drops the means element for anyone under 18. A child therefore cannot be treated as having agreed to it.',
    statusNote:
      'The treaty wording is unchanged. UK offences and NRM decisions now rest on the 2015 Acts of each nation and on the 2022 Definition of Victim Regulations: read those beside it.',
  },
  'children-act-1989': {
    summary:
      'The base of child protection law in England and, in part, Wales: the child’s welfare comes first and councils must enquire when significant harm is suspected (section 47). Section 20 and emergency powers are the usual route to safe accommodation.',
    statusNote:
      'In force with many amendments, most recently by the 2026 children’s legislation for England. In Wales, Part 6 of the 2014 Act stands in place of Part 3.',
  },
  'children-act-2004': {
    summary:
      'Adds duties on agencies to work together and to have regard to children’s welfare; Part 3 covers Wales. The safeguarding partner duties in England sit in this Act.',
    statusNote:
      'In force. Sections 16E onward were amended by the Children’s Wellbeing and Schools Act 2026 (multi-agency child protection teams); local boards ended after the 2017 reforms in England.',
  },
  'modern-slavery-act-2015': {
    summary:
      'Creates the main offences for England and Wales, the slavery prevention and risk orders, the Commissioner, the section 45 defence, child trafficking guardians (section 48), the age presumption (section 51) and the duty to notify (section 52). Only some parts, such as maritime powers and the Commissioner, reach Scotland and Northern Ireland.',
    statusNote:
      'In force and amended, notably by the Nationality and Borders Act 2022. The Immigration and Asylum Bill before the Commons in autumn 2026 would change modern slavery protections.',
  },
  'slavery-trafficking-prevention-and-risk-orders': {
    summary:
      'Civil orders that police, immigration officers or the NCA can seek to restrict a person who poses a trafficking risk. Useful to mention to police when an exploiter is known.',
    statusNote:
      'Part of the 2015 Act. Scotland and Northern Ireland have comparable orders under their own 2015 Acts.',
  },
  'borders-citizenship-immigration-act-2009': {
    summary:
      'Section 55 makes the Home Office carry out immigration work with regard to safeguarding and promoting the welfare of children in the UK.',
    statusNote: 'Still relied on as the governing duty in current Home Office protocols.',
  },
  'immigration-act-2016': {
    summary:
      'Labour market and illegal working measures, and the powers behind the transfer of unaccompanied children between councils.',
    statusNote:
      'In force with amendments; section 72 directions still underpin the National Transfer Scheme.',
  },
  'children-northern-ireland-order-1995': {
    summary:
      'Northern Ireland’s child protection framework, giving Health and Social Care Trusts duties to support and protect children.',
    statusNote:
      'In force with amendments. Some older lists print the year as 1989; the Order is of 1995 (S.I. 1995/755, N.I. 2).',
  },
  'hte-act-northern-ireland-2015': {
    summary:
      'Northern Ireland’s trafficking and slavery offences, victim support, the strategy duty, the victim’s defence (section 22) and the independent guardian for trafficked and separated children (section 21).',
    statusNote:
      'In force, amended in 2022. Some older lists carry the earlier title of the Bill (“Further Provisions and Support for Victims”).',
  },
  'children-scotland-act-1995': {
    summary:
      'Core duties of Scottish local authorities towards children in their area, including looking after a child who has no one with parental responsibility (section 25).',
    statusNote:
      'In force in part; hearings and several protection orders moved to the Children’s Hearings (Scotland) Act 2011.',
  },
  'children-young-people-scotland-act-2014': {
    summary:
      'Places duties on Scottish public bodies around children’s rights, wellbeing, planning of services and continuing care.',
    statusNote:
      'In force in part. The named person and statutory child’s plan provisions were never brought in.',
  },
  'hte-scotland-act-2015': {
    summary:
      'Scotland’s trafficking and slavery offences, victim support, the Lord Advocate’s non-prosecution instructions (section 8), child trafficking guardians (section 11) and the presumption of age (section 12).',
    statusNote:
      'Section 11 guardians have been in force since 1 April 2023. The section 38 duty to notify police was consulted on but no commencement was found.',
  },
  'social-services-wellbeing-wales-act-2014': {
    summary:
      'Wales’s own social care law: Part 6 for looked-after children, Part 7 for safeguarding, and the section 130 duty to report a child at risk to the council.',
    statusNote: 'In force and amended since. It is the legal footing for the Wales Safeguarding Procedures.',
  },
  'merton-age-assessment-case-law': {
    summary:
      'Court-made minimum standards for a fair age assessment, named in the Welsh toolkit. Later cases have built on it across the UK.',
    statusNote: 'Case law of 2003. Still the benchmark cited in English, Welsh and Scottish guidance.',
  },
  uncrc: {
    summary:
      'Children’s rights treaty that binds the UK; Articles 34 to 36 and 39 cover exploitation, trafficking and recovery.',
    statusNote: 'Ratified by the UK in 1991. Scotland has made it part of domestic law since July 2024.',
  },
  'council-of-europe-convention-against-trafficking': {
    summary:
      'The treaty the NRM was built to deliver: identification, a recovery period, support and non-punishment, with extra protection for children and a presumption of childhood where age is uncertain (Article 10).',
    statusNote:
      'Binding on the UK since 1 April 2009 and monitored by GRETA. In November 2025 the government announced plans to restate these duties in new legislation.',
  },
  'palermo-protocol': {
    summary:
      'Source of the international trafficking definition and of duties to criminalise, prevent and protect.',
    statusNote: 'Ratified by the UK in February 2006.',
  },
  'nationality-and-borders-act-2022': {
    summary:
      'Puts the reasonable grounds decision, recovery period, public order disqualification and permission to stay into law, and sets up national age assessment powers.',
    statusNote: 'In force in most parts; changed by the 2023 and 2025 immigration Acts.',
  },
  'definition-of-victim-regulations-2022': {
    summary:
      'The legal tests for “victim of human trafficking” and “victim of slavery” used in NRM decisions, including the child test without a means element.',
    statusNote: 'Used as the working definition in current Home Office guidance.',
  },
  'crime-and-policing-act-2026': {
    summary:
      'Provides for a crime of getting a child to offend, committed by an adult, with up to ten years’ imprisonment, for child criminal exploitation prevention orders and for a cuckooing offence.',
    statusNote:
      'Royal Assent 29 April 2026. Commencement is staged: some sections began on 29 June 2026, but whether Part 4 is fully in force, and how far it reaches beyond England and Wales, was not confirmed.',
  },
  'scotland-ictg-regulations-2023': {
    summary:
      'Rules on appointing guardians in Scotland, their functions, training, records and when they may continue past 18.',
    statusNote: 'In force from 1 April 2023.',
  },
  'uncrc-incorporation-scotland-act-2024': {
    summary: 'Makes the Convention enforceable against Scottish public bodies within devolved powers.',
    statusNote: 'In force since July 2024.',
  },
  'children-care-and-justice-scotland-act-2024': {
    summary:
      'Treats all under-18s as children across Scottish care and justice, so 16 and 17 year olds can be referred to the Principal Reporter.',
    statusNote: 'Commenced in stages; which parts are live was not confirmed.',
  },
} as const satisfies Record<keyof typeof law, GuidanceSummary>;
