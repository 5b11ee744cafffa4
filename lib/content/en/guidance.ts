import type { GuidanceId, GuidanceKind, GuidanceStatus } from '@/lib/content/guidance';

export interface GuidanceWords {
  title: string;
  publisher: string;
  /** As the publisher gives it, such as "2021, updated 2023"; null where none was found. */
  year: string | null;
  summary: string;
  statusNote: string;
}

export const guidanceKindsInEnglish = {
  definition: 'Definition',
  legislation: 'Law',
  treaty: 'Treaty',
  policy: 'Policy',
  guidance: 'Guidance',
  form: 'Form',
  service: 'Service',
} as const satisfies Record<GuidanceKind, string>;

export const guidanceStatusesInEnglish = {
  'in-force': 'In force or in use when last seen',
  amended: 'In force, with amendments',
  unknown: 'Not confirmed: check whether it is still current',
} as const satisfies Record<GuidanceStatus, string>;

export const guidanceInEnglish = {
  'definition-palermo-child-trafficking': {
    title: 'Definition of child trafficking in Article 3 of the Palermo Protocol',
    publisher: 'United Nations (quoted in UK, Scottish and Welsh guidance)',
    year: '2000',
    summary:
      'Sets out trafficking as an act, a means and an exploitative purpose, and drops the means element for anyone under 18. A child therefore cannot be treated as having agreed to it.',
    statusNote:
      'The treaty wording is unchanged. UK offences and NRM decisions now rest on the 2015 Acts of each nation and on the 2022 Definition of Victim Regulations, so show those beside it.',
  },
  'children-act-1989': {
    title: 'Children Act 1989',
    publisher: 'UK Parliament',
    year: '1989',
    summary:
      'The base of child protection law in England and, in part, Wales: the child’s welfare comes first and councils must enquire when significant harm is suspected (section 47). Section 20 and emergency powers are the usual route to safe accommodation.',
    statusNote:
      'In force with many amendments, most recently by the 2026 children’s legislation for England. In Wales, Part 6 of the 2014 Act stands in place of Part 3.',
  },
  'children-act-2004': {
    title: 'Children Act 2004',
    publisher: 'UK Parliament',
    year: '2004',
    summary:
      'Adds duties on agencies to work together and to have regard to children’s welfare; Part 3 covers Wales. The safeguarding partner duties in England sit in this Act.',
    statusNote:
      'In force. Sections 16E onward were amended by the Children’s Wellbeing and Schools Act 2026 (multi-agency child protection teams); local boards ended after the 2017 reforms in England.',
  },
  'modern-slavery-act-2015': {
    title: 'Modern Slavery Act 2015',
    publisher: 'UK Parliament',
    year: '2015',
    summary:
      'Creates the main offences for England and Wales, the slavery prevention and risk orders, the Commissioner, the section 45 defence, child trafficking guardians (section 48), the age presumption (section 51) and the duty to notify (section 52). Only some parts, such as maritime powers and the Commissioner, reach Scotland and Northern Ireland.',
    statusNote:
      'In force and amended, notably by the Nationality and Borders Act 2022. The Immigration and Asylum Bill before the Commons in autumn 2026 would change modern slavery protections.',
  },
  'slavery-trafficking-prevention-and-risk-orders': {
    title: 'Slavery and Trafficking Prevention Orders and Risk Orders (Modern Slavery Act 2015, Part 2)',
    publisher: 'UK Parliament',
    year: '2015',
    summary:
      'Civil orders that police, immigration officers or the NCA can seek to restrict a person who poses a trafficking risk. Useful to mention to police when an exploiter is known.',
    statusNote:
      'Part of the 2015 Act. Scotland and Northern Ireland have comparable orders under their own 2015 Acts.',
  },
  'borders-citizenship-immigration-act-2009': {
    title: 'Borders, Citizenship and Immigration Act 2009 (section 55)',
    publisher: 'UK Parliament',
    year: '2009',
    summary:
      'Section 55 makes the Home Office carry out immigration work with regard to safeguarding and promoting the welfare of children in the UK.',
    statusNote: 'Still relied on as the governing duty in current Home Office protocols.',
  },
  'immigration-act-2016': {
    title: 'Immigration Act 2016',
    publisher: 'UK Parliament',
    year: '2016',
    summary:
      'Labour market and illegal working measures, and the powers behind the transfer of unaccompanied children between councils.',
    statusNote:
      'In force with amendments; section 72 directions still underpin the National Transfer Scheme.',
  },
  'children-northern-ireland-order-1995': {
    title: 'Children (Northern Ireland) Order 1995',
    publisher: 'Northern Ireland',
    year: '1995',
    summary:
      'Northern Ireland’s child protection framework, giving Health and Social Care Trusts duties to support and protect children.',
    statusNote:
      'In force with amendments. Some older lists print the year as 1989; the Order is of 1995 (S.I. 1995/755, N.I. 2).',
  },
  'hte-act-northern-ireland-2015': {
    title:
      'Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015',
    publisher: 'Northern Ireland Assembly',
    year: '2015',
    summary:
      'Northern Ireland’s trafficking and slavery offences, victim support, the strategy duty, the victim’s defence (section 22) and the independent guardian for trafficked and separated children (section 21).',
    statusNote:
      'In force, amended in 2022. Some older lists carry the earlier title of the Bill (“Further Provisions and Support for Victims”).',
  },
  'children-scotland-act-1995': {
    title: 'Children (Scotland) Act 1995',
    publisher: 'UK Parliament',
    year: '1995',
    summary:
      'Core duties of Scottish local authorities towards children in their area, including looking after a child who has no one with parental responsibility (section 25).',
    statusNote:
      'In force in part; hearings and several protection orders moved to the Children’s Hearings (Scotland) Act 2011.',
  },
  'children-young-people-scotland-act-2014': {
    title: 'Children and Young People (Scotland) Act 2014',
    publisher: 'Scottish Parliament',
    year: '2014',
    summary:
      'Places duties on Scottish public bodies around children’s rights, wellbeing, planning of services and continuing care.',
    statusNote:
      'In force in part. The named person and statutory child’s plan provisions were never brought in.',
  },
  'hte-scotland-act-2015': {
    title: 'Human Trafficking and Exploitation (Scotland) Act 2015',
    publisher: 'Scottish Parliament',
    year: '2015',
    summary:
      'Scotland’s trafficking and slavery offences, victim support, the Lord Advocate’s non-prosecution instructions (section 8), child trafficking guardians (section 11) and the presumption of age (section 12).',
    statusNote:
      'Section 11 guardians have been in force since 1 April 2023. The section 38 duty to notify police was consulted on but no commencement was found.',
  },
  'social-services-wellbeing-wales-act-2014': {
    title: 'Social Services and Well-being (Wales) Act 2014',
    publisher: 'National Assembly for Wales',
    year: '2014',
    summary:
      'Wales’s own social care law: Part 6 for looked-after children, Part 7 for safeguarding, and the section 130 duty to report a child at risk to the council.',
    statusNote: 'In force and amended since. It is the legal footing for the Wales Safeguarding Procedures.',
  },
  'merton-age-assessment-case-law': {
    title: 'R (B) v London Borough of Merton [2003] EWHC 1689 (Admin) and the “Merton compliant” standard',
    publisher: 'High Court of England and Wales',
    year: '2003',
    summary:
      'Court-made minimum standards for a fair age assessment, named in the Welsh toolkit. Later cases have built on it across the UK.',
    statusNote: 'Case law of 2003. Still the benchmark cited in English, Welsh and Scottish guidance.',
  },
  uncrc: {
    title: 'United Nations Convention on the Rights of the Child',
    publisher: 'United Nations',
    year: '1989',
    summary:
      'Children’s rights treaty that binds the UK; Articles 34 to 36 and 39 cover exploitation, trafficking and recovery.',
    statusNote: 'Ratified by the UK in 1991. Scotland has made it part of domestic law since July 2024.',
  },
  'council-of-europe-convention-against-trafficking': {
    title: 'Council of Europe Convention on Action against Trafficking in Human Beings',
    publisher: 'Council of Europe',
    year: '2005 (UK text 2012)',
    summary:
      'The treaty the NRM was built to deliver: identification, a recovery period, support and non-punishment, with extra protection for children and a presumption of childhood where age is uncertain (Article 10).',
    statusNote:
      'Binding on the UK since 1 April 2009 and monitored by GRETA. In November 2025 the government announced plans to restate these duties in new legislation.',
  },
  'palermo-protocol': {
    title:
      'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo Protocol)',
    publisher: 'United Nations',
    year: '2000',
    summary:
      'Source of the international trafficking definition and of duties to criminalise, prevent and protect.',
    statusNote: 'Ratified by the UK in February 2006.',
  },
  'national-referral-mechanism': {
    title: 'National Referral Mechanism (NRM)',
    publisher: 'Home Office',
    year: '2009',
    summary:
      'The UK framework for identifying victims of modern slavery and opening support; decisions come in two stages, reasonable grounds then conclusive grounds. Children are referred without needing their consent, alongside normal safeguarding.',
    statusNote:
      'In force with changed machinery: online referral only, decisions by the Single Competent Authority or the immigration enforcement authority, and council-led pilots for some children. Reform legislation is before Parliament.',
  },
  'missing-children-statutory-guidance-2014': {
    title: 'Statutory guidance on children who run away or go missing from home or care',
    publisher: 'Department for Education',
    year: '2014',
    summary:
      'What English councils and partners must do to prevent and respond to missing episodes, with a section on looked-after children who may have been trafficked.',
    statusNote: 'Still the cited guidance in 2024 local procedures. No replacement was found.',
  },
  'adcs-age-assessment-guidance-2015': {
    title:
      'Age assessment guidance: guidance to assist social workers and their managers in undertaking age assessments in England',
    publisher: 'ADCS',
    year: '2015',
    summary:
      'Practice guide for social workers on a lawful, child-centred age assessment, with material on trafficking and memory.',
    statusNote:
      'Not withdrawn and still treated as the leading non-statutory guide, but it predates the 2022 Act and should be read with later Home Office and BASW material.',
  },
  'age-assessment-joint-working-guidance': {
    title: 'Age assessment joint working guidance',
    publisher: 'Home Office and ADCS',
    year: '2015, updated 2023',
    summary:
      'Agreed arrangements between the Home Office and English councils when a young person’s age is disputed, including information sharing.',
    statusNote: 'The version found is dated 31 March 2023; the first was of 2015.',
  },
  'achieving-best-evidence': {
    title: 'Achieving Best Evidence in Criminal Proceedings',
    publisher: 'Ministry of Justice',
    year: '2022 (fourth edition)',
    summary:
      'How to interview victims and witnesses, including children, and use special measures. A first responder should avoid anything that could harm a later recorded interview.',
    statusNote: 'The fourth edition dates from January 2022.',
  },
  'ni-co-operating-to-safeguard-2017': {
    title: 'Co-operating to Safeguard Children and Young People in Northern Ireland',
    publisher: 'Department of Health (NI)',
    year: '2016, refreshed 2017',
    summary:
      'Northern Ireland’s overarching safeguarding policy; section 7.3.9 covers separated, unaccompanied and trafficked children.',
    statusNote:
      'The latest version found is August 2017. A later revision could not be confirmed or ruled out.',
  },
  'unodc-human-trafficking': {
    title: 'UNODC on human trafficking and migrant smuggling',
    publisher: 'United Nations Office on Drugs and Crime',
    year: null,
    summary: 'UN site with research, tools, case law and training on trafficking.',
    statusNote: 'Live site.',
  },
  'nspcc-child-protection-in-the-uk': {
    title: 'Child protection in the UK (web pages)',
    publisher: 'NSPCC',
    year: '2017',
    summary: 'Explains how the law and systems of the four nations keep children safe.',
    statusNote: 'Moved to NSPCC Learning.',
  },
  'nspcc-helpline': {
    title: 'NSPCC Helpline',
    publisher: 'NSPCC',
    year: '2017',
    summary:
      'Phone and email advice for adults, including professionals, worried about a child. In danger, call 999 first.',
    statusNote: 'In use when last seen. Its present opening hours were not confirmed.',
  },
  'nspcc-caspar': {
    title: 'CASPAR: current awareness for policy, practice and research',
    publisher: 'NSPCC',
    year: '2017',
    summary: 'Free weekly email on new child protection guidance and research.',
    statusNote: 'Still running when last seen; the sign-up address was not confirmed.',
  },
  'nspcc-training-and-consultancy': {
    title: 'NSPCC training and consultancy',
    publisher: 'NSPCC',
    year: '2017',
    summary: 'Safeguarding courses and consultancy for organisations.',
    statusNote: 'Offered through NSPCC Learning.',
  },
  'independent-child-trafficking-guardians': {
    title: 'Independent Child Trafficking Guardian (ICTG) service',
    publisher: 'Barnardo’s for the Home Office',
    year: '2015 onward',
    summary:
      'Specialist guardians for trafficked children with no parent in the UK, and advice to professionals for other children. Refer in addition to the NRM and the council; the line is open at all hours.',
    statusNote:
      'A new contract from 6 July 2026 is meant to reach every council area in England and Wales; in April 2026 it was about two thirds. Whether every area is live was not confirmed: refer, and let the service say if the area is not covered.',
  },
  'ni-independent-guardian-service': {
    title: 'Independent Guardian Service (Northern Ireland)',
    publisher: 'Barnardo’s NI',
    year: '2018',
    summary:
      'Gives an independent guardian to trafficked and separated children under section 21 of the 2015 Act, which can continue to age 21 if the young person wishes.',
    statusNote: 'Running since April 2018. The current contract holder was not re-confirmed for 2026.',
  },
  'modern-slavery-statutory-guidance-s49': {
    title:
      'Modern slavery: how to identify and support victims (statutory guidance under section 49, and non-statutory guidance for Scotland and Northern Ireland)',
    publisher: 'Home Office',
    year: '2020, revised often',
    summary:
      'The main reference for referral, indicators (chapter 3 and Annex A), child referrals, age, decision tests, support and reconsideration. Statutory for England and Wales and advisory for Scotland and Northern Ireland, though decision makers apply it across the UK.',
    statusNote:
      'Revisions were seen in October 2024 (version 3.11), January and May 2025 and December 2025, and it was the named reference in April 2026. Check the version number on the day of referral.',
  },
  'report-modern-slavery-online': {
    title: 'Report modern slavery: the online NRM and duty to notify referral form',
    publisher: 'Home Office',
    year: '2019, form revised 2026',
    summary:
      'The only route for a referral, one form per person, open to staff of designated first responder organisations. The page on supporting files speaks of up to 100.',
    statusNote: 'In use in April 2026, when its question set was last revised.',
  },
  'nrm-offline-prompt-sheet-2026': {
    title: 'First responder form: offline prompt sheet',
    publisher: 'Home Office',
    year: '2026',
    summary:
      'Printable list of every question in the online form, in order, with conditional ones marked. For preparing answers only: the online form must still be sent.',
    statusNote: 'Dated 27 April 2026; downloaded from the online service.',
  },
  'first-responder-toolkit-england-wales-2026': {
    title: 'First Responder Toolkit for England and Wales',
    publisher: 'Home Office',
    year: '2026',
    summary:
      'Walks through the online form section by section, what makes a strong or weak referral, and how to explain the NRM to a child. Not a substitute for the statutory guidance.',
    statusNote: 'Version 1.0, April 2026; linked from the start page of the online service.',
  },
  'nrm-referral-guidance-page': {
    title: 'Modern slavery victims: referral (guidance for first responders)',
    publisher: 'Home Office',
    year: 'Updated regularly',
    summary:
      'Gateway page with the list of first responder organisations, the guidance for each part of the UK and the privacy notice.',
    statusNote:
      'Replaced the separate child guidance and the paper forms. Use it to check whether an organisation may refer.',
  },
  'nrm-guidance-scotland-northern-ireland': {
    title: 'National referral mechanism guidance (Northern Ireland and Scotland)',
    publisher: 'Home Office',
    year: 'Updated regularly',
    summary:
      'First responder organisations, support contacts and process for Scotland and Northern Ireland, where support and duties differ from England and Wales.',
    statusNote:
      'Updated 20 October 2024, and named in April 2026 as the guidance for those two nations although its title says “adult”. Child cases should also follow the national child protection guidance.',
  },
  'single-competent-authority': {
    title: 'Single Competent Authority and Immigration Enforcement Competent Authority',
    publisher: 'Home Office',
    year: '2019 and 2021',
    summary:
      'The Home Office teams that decide NRM cases; age is one of the facts that settles which team takes a case. The Single Competent Authority takes children.',
    statusNote: 'Contacts as printed in April 2026.',
  },
  'devolved-decision-making-guidance': {
    title: 'Devolving child decision making pilot programme: general guidance',
    publisher: 'Home Office',
    year: '2021, version 6.0 in 2023',
    summary:
      'In pilot areas a local panel of social care, police and health makes both NRM decisions for most children, with longer timescales than the Home Office route.',
    statusNote:
      'Version 6.0 (December 2023) is the latest text seen; pilot cases were still being decided in April 2026. Check whether the area is a pilot and the child is far enough from 18.',
  },
  'interim-guidance-ictg': {
    title: 'Interim guidance for independent child trafficking guardians',
    publisher: 'Home Office',
    year: '2024',
    summary:
      'Section 49 guidance on what guardians do, who is eligible, how to refer and how agencies must involve them.',
    statusNote: 'Revised April and May 2024; still the listed text in April 2026.',
  },
  'understanding-the-nrm-primary': {
    title: 'Understanding the National Referral Mechanism: primary school children',
    publisher: 'Home Office',
    year: 'by 2026',
    summary:
      'Information pack for children up to about 11 explaining what a referral means. First responders should give it, or go through it, soon after referral.',
    statusNote:
      'Listed in April 2026. The exact address, year and use outside England and Wales were not confirmed.',
  },
  'understanding-the-nrm-secondary': {
    title: 'Understanding the National Referral Mechanism: secondary school children',
    publisher: 'Home Office',
    year: 'by 2026',
    summary:
      'Information pack for young people aged about 11 to 18 on the NRM, decisions and help available.',
    statusNote:
      'Listed in April 2026. The exact address, year and use outside England and Wales were not confirmed.',
  },
  'nrm-child-to-adult-transition': {
    title: 'National Referral Mechanism child to adult transition',
    publisher: 'Home Office',
    year: 'by 2026',
    summary:
      'Explains that a young person who turns 18 before the final decision must consent to stay in the NRM and can ask for adult support.',
    statusNote: 'Listed in April 2026. The exact address and year were not confirmed.',
  },
  'home-office-first-responder-e-learning': {
    title: 'First responder e-learning',
    publisher: 'Home Office',
    year: '2020, updated since',
    summary: 'Online module on indicators and what to do on meeting a possible victim.',
    statusNote: 'Named as current in April 2026; the course address was not confirmed.',
  },
  'home-office-child-victims-e-learning': {
    title: 'Child Victims of Modern Slavery e-learning',
    publisher: 'Home Office',
    year: '2020s',
    summary:
      'Module on child indicators, common kinds of exploitation, and safeguarding and referral for children.',
    statusNote: 'Named as current in April 2026; the course address was not confirmed.',
  },
  'modern-slavery-awareness-booklet': {
    title: 'Modern slavery awareness booklet',
    publisher: 'Home Office',
    year: 'by 2026',
    summary: 'Short illustrated guide to indicators for public sector staff.',
    statusNote: 'Listed in April 2026; address not confirmed.',
  },
  'modern-slavery-helpline': {
    title: 'Modern Slavery and Exploitation Helpline',
    publisher: 'Unseen',
    year: '2016',
    summary:
      'Free, confidential advice all year for professionals, the public and possible victims, in many languages.',
    statusNote:
      'Listed in April 2026. Opening hours have changed in the past, so do not treat it as an emergency line.',
  },
  'nspcc-child-trafficking-advice-centre': {
    title: 'NSPCC Child Trafficking Advice Centre (CTAC)',
    publisher: 'NSPCC',
    year: '2007',
    summary:
      'Specialist advice for professionals on children trafficked into, within or out of the UK, and a first responder for children.',
    statusNote:
      'Not confirmed as open. In 2026 it was still offered in the online form’s list of organisations, and no closure notice was found; call the NSPCC Helpline to check.',
  },
  'nspcc-learning-child-trafficking': {
    title: 'Protecting children from trafficking and modern slavery',
    publisher: 'NSPCC Learning',
    year: 'Updated from 2018',
    summary:
      'Topic page for professionals covering signs, responding and the law in each nation. It took over from the older NSPCC list of law, policy and guidance.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'ecpat-uk': {
    title: 'ECPAT UK',
    publisher: 'ECPAT UK',
    year: '1994',
    summary:
      'Children’s rights charity on trafficking: training, youth groups, resources for practitioners and policy work.',
    statusNote: 'Giving evidence to Parliament in 2025.',
  },
  'nationality-and-borders-act-2022': {
    title: 'Nationality and Borders Act 2022 (Parts 4 and 5)',
    publisher: 'UK Parliament',
    year: '2022',
    summary:
      'Puts the reasonable grounds decision, recovery period, public order disqualification and permission to stay into law, and sets up national age assessment powers.',
    statusNote: 'In force in most parts; changed by the 2023 and 2025 immigration Acts.',
  },
  'definition-of-victim-regulations-2022': {
    title: 'Slavery and Human Trafficking (Definition of Victim) Regulations 2022',
    publisher: 'UK Parliament',
    year: '2022',
    summary:
      'The legal tests for “victim of human trafficking” and “victim of slavery” used in NRM decisions, including the child test without a means element.',
    statusNote: 'Used as the working definition in current Home Office guidance.',
  },
  'crime-and-policing-act-2026': {
    title: 'Crime and Policing Act 2026 (Part 4: criminal exploitation)',
    publisher: 'UK Parliament',
    year: '2026',
    summary:
      'Makes it a crime for an adult to get a child to offend, with up to ten years’ imprisonment, and provides for child criminal exploitation prevention orders and a cuckooing offence.',
    statusNote:
      'Royal Assent 29 April 2026. Commencement is staged: some sections began on 29 June 2026, but whether Part 4 is fully in force, and how far it reaches beyond England and Wales, was not confirmed.',
  },
  'cps-modern-slavery-guidance': {
    title: 'Modern slavery and human trafficking: offences and defences, including the section 45 defence',
    publisher: 'Crown Prosecution Service',
    year: '2023',
    summary:
      'How prosecutors charge traffickers and decide whether to prosecute a child who offended because of exploitation. An NRM decision is one part of that picture.',
    statusNote: 'Latest revision seen: 22 December 2023.',
  },
  'yjlc-child-criminal-exploitation-guide': {
    title: 'Child criminal exploitation: legal guide',
    publisher: 'Youth Justice Legal Centre',
    year: '2020, updated 2023',
    summary:
      'Guide for those defending exploited children, from police station to trial, including use of the NRM.',
    statusNote: 'Last update seen May 2023, before the 2026 offence.',
  },
  'college-of-policing-modern-slavery-app': {
    title: 'Authorised Professional Practice: modern slavery, first response and the NRM',
    publisher: 'College of Policing',
    year: 'Updated regularly',
    summary:
      'What officers should do first: make the person safe, preserve evidence, and arrange the referral.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'county-lines-guidance': {
    title: 'Criminal exploitation of children and vulnerable adults: county lines',
    publisher: 'Home Office',
    year: '2017, revised 2023',
    summary: 'Signs of county lines exploitation, who is at risk and how to respond, for frontline staff.',
    statusNote:
      'Revised 20 October 2023, with a Welsh version. It predates the 2026 offence, and an update was not found.',
  },
  'child-exploitation-disruption-toolkit': {
    title: 'Child exploitation disruption toolkit',
    publisher: 'Home Office',
    year: '2019, revised 2022',
    summary:
      'Powers and orders that agencies can use against exploiters, with advice on sharing intelligence.',
    statusNote:
      'Last revised 1 September 2022; an independent tracker found no enhanced edition by March 2026.',
  },
  'appropriate-language-guide': {
    title: 'Child exploitation and abuse: an appropriate language guide',
    publisher: 'The Children’s Society and NAPAC for the CSE Taskforce',
    year: '2024',
    summary:
      'Words to use and avoid so that a referral does not blame the child. Apply it when drafting the exploitation narrative.',
    statusNote: 'Published November 2024 in English and Welsh; listed by the Home Office in April 2026.',
  },
  'lga-council-guide-modern-slavery': {
    title: 'Tackling modern slavery: a council guide',
    publisher: 'Local Government Association',
    year: '2017, revised',
    summary:
      'Explains council duties by service, including children’s services, with a self-assessment matrix.',
    statusNote:
      'Listed by the Home Office in April 2026; a copy on a sister site was seen, the main address was not.',
  },
  'survivor-care-standards-2018': {
    title: 'Slavery and Trafficking Survivor Care Standards',
    publisher: 'Human Trafficking Foundation',
    year: '2018',
    summary: 'Good-practice standards for meeting and supporting survivors, with a section on children.',
    statusNote: 'Listed by the Home Office in April 2026.',
  },
  'trauma-informed-code-of-conduct': {
    title: 'Trauma-Informed Code of Conduct',
    publisher: 'Helen Bamber Foundation',
    year: '2018, revised since',
    summary: 'Practical code for building trust and avoiding re-traumatising survivors during contact.',
    statusNote: 'Listed by the Home Office in April 2026.',
  },
  'wmasn-nrm-explanatory-booklets': {
    title: 'NRM explanatory booklets (several languages)',
    publisher: 'West Midlands Anti-Slavery Network',
    year: '2020s',
    summary: 'Explains the NRM to possible victims in several languages.',
    statusNote: 'Site confirmed, booklet address not. Written for the West Midlands and mainly for adults.',
  },
  'fair-work-agency': {
    title: 'Fair Work Agency',
    publisher: 'Department for Business and Trade',
    year: '2026',
    summary:
      'Single enforcement body for labour rights that took over the GLAA’s licensing and parts of Modern Slavery Act enforcement.',
    statusNote:
      'Established in April 2026 and offered in the online form’s list of organisations, beside the GLAA. Confirm its first responder status on the referral page.',
  },
  'assessing-age-home-office': {
    title: 'Assessing age',
    publisher: 'Home Office',
    year: '2023 (version 6.0)',
    summary:
      'How immigration staff must treat someone whose age is doubted: treat as a child unless appearance and demeanour very strongly suggest an adult significantly over 18.',
    statusNote: 'Version 6.0 of March 2023 is the latest text seen; later versions are likely.',
  },
  'national-age-assessment-board-guidance': {
    title:
      'The operation of the National Age Assessment Board and sections 50 and 51 of the Nationality and Borders Act 2022',
    publisher: 'Home Office',
    year: '2024 (version 2.0)',
    summary:
      'When a council or trust may or must involve the Board, and how its assessments bind the Home Office.',
    statusNote:
      'Version 2.0, April 2024. An inspectorate report since then was critical of Home Office age practice.',
  },
  'basw-age-assessment-practice-guidance': {
    title: 'Age assessment practice guidance',
    publisher: 'British Association of Social Workers',
    year: '2023',
    summary:
      'Professional guidance for social workers asked to assess age, with ethical advice on working beside the national board.',
    statusNote: 'Cited by many council procedures through 2024.',
  },
  'national-transfer-scheme-protocol': {
    title: 'National Transfer Scheme protocol for unaccompanied asylum seeking children',
    publisher: 'Home Office and DfE',
    year: '2025 (version 7.0)',
    summary:
      'How responsibility for an unaccompanied child moves between councils. A trafficking concern and the child’s best interests should be raised before any transfer.',
    statusNote: 'Version 7.0, updated 9 June 2025.',
  },
  'childrens-asylum-claims-guidance': {
    title: 'Children’s asylum claims',
    publisher: 'Home Office',
    year: 'Updated regularly',
    summary:
      'How caseworkers handle asylum claims by children, including links to trafficking referrals and guardians.',
    statusNote: 'Named alongside the age guidance; current version and address not confirmed.',
  },
  'temporary-permission-to-stay-vts': {
    title: 'Temporary permission to stay for victims of human trafficking or slavery',
    publisher: 'Home Office',
    year: '2025 (version 4.0 and later)',
    summary:
      'When a confirmed victim without immigration status may be allowed to stay, and for how long. Children’s best interests must be weighed.',
    statusNote: 'Updated 9 June 2025, when some decisions for people facing deportation were paused.',
  },
  'working-together-2026': {
    title: 'Working together to safeguard children 2026',
    publisher: 'HM Government (DfE)',
    year: '2026',
    summary:
      'England’s statutory multi-agency guidance: how to refer, strategy discussions, section 47 enquiries, family help and exploitation outside the home.',
    statusNote: 'Published 18 March 2026, replacing the 2023 edition.',
  },
  'keeping-children-safe-in-education-2026': {
    title: 'Keeping children safe in education 2026',
    publisher: 'Department for Education',
    year: '2026',
    summary:
      'Statutory safeguarding guidance for schools and colleges in England, covering exploitation and trafficking signs. Schools are not first responders and should refer through the council.',
    statusNote: 'In force from 1 September 2026.',
  },
  'information-sharing-advice-2024': {
    title: 'Information sharing: advice for practitioners providing safeguarding services',
    publisher: 'Department for Education',
    year: '2024',
    summary:
      'Confirms that data protection law does not stop sharing to protect a child, and that consent is not the required basis.',
    statusNote: 'May 2024 edition. The 2026 Act adds an information sharing duty, so a revision is likely.',
  },
  'care-of-unaccompanied-migrant-children-2017': {
    title: 'Care of unaccompanied migrant children and child victims of modern slavery: statutory guidance',
    publisher: 'Department for Education',
    year: '2017',
    summary:
      'Council duties in England to accommodate, protect and plan for trafficked and unaccompanied children, including the risk of going missing and placement out of area.',
    statusNote: 'November 2017 text, still listed as current at the end of 2025.',
  },
  'wales-safeguarding-procedures': {
    title: 'Wales Safeguarding Procedures',
    publisher: 'Safeguarding boards in Wales',
    year: '2019, updated',
    summary:
      'National procedures for all agencies in Wales, with the duty to report a child at risk and the steps that follow.',
    statusNote: 'Online and in use.',
  },
  'all-wales-practice-guide-trafficked-children': {
    title: 'All Wales practice guide: safeguarding children who may be trafficked',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
    summary:
      'Short guide to indicators, the NRM, guardians and safeguarding steps for a child who may be trafficked in Wales.',
    statusNote: 'Dated February 2021; check agency names and links against current Home Office guidance.',
  },
  'all-wales-practice-guide-child-criminal-exploitation': {
    title: 'All Wales practice guide: safeguarding children from child criminal exploitation',
    publisher: 'Safeguarding boards in Wales',
    year: '2019',
    summary: 'Signs and responses for children exploited into offending in Wales.',
    statusNote: 'Part of the same set of guides; the chapter address was not confirmed.',
  },
  'all-wales-practice-guide-child-sexual-exploitation': {
    title: 'All Wales practice guide: safeguarding children from child sexual exploitation',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
    summary: 'Signs, assessment and response for child sexual exploitation in Wales.',
    statusNote: 'Dated February 2021.',
  },
  'all-wales-practice-guide-missing-children': {
    title: 'All Wales practice guide: safeguarding children who go missing from home or care',
    publisher: 'Safeguarding boards in Wales',
    year: '2021',
    summary: 'What to do when a child in Wales goes missing and on their return.',
    statusNote: 'Dated February 2021.',
  },
  'wales-working-together-safeguard-people-volume-5': {
    title:
      'Working Together to Safeguard People, volume 5: handling individual cases to protect children at risk',
    publisher: 'Welsh Government',
    year: '2018',
    summary: 'Welsh statutory guidance on responding to reports of children at risk.',
    statusNote: 'Listed by a Welsh safeguarding board; address and latest edition not confirmed.',
  },
  'wales-modern-slavery-guidance-professionals': {
    title: 'Modern slavery: guidance for professionals',
    publisher: 'Welsh Government',
    year: '2019',
    summary: 'Welsh Government page with help lines, sector guidance and routes to support.',
    statusNote: 'First published June 2019; it still names the older 2011 guidance.',
  },
  'wales-uasc-age-assessment-toolkit-2021': {
    title: 'Unaccompanied asylum seeking children: age assessment toolkit',
    publisher: 'Welsh Government',
    year: '2021',
    summary:
      'Welsh practice toolkit for Merton-compliant assessment under the 2014 Act; it rejects medical tests of age.',
    statusNote: '2021 text (WG42831). It predates the 2022 Act, and the address was not confirmed.',
  },
  'scotland-national-guidance-child-protection-2021': {
    title: 'National Guidance for Child Protection in Scotland 2021, updated 2023',
    publisher: 'Scottish Government',
    year: '2021, updated 2023',
    summary:
      'Scotland’s multi-agency guidance. Part 3 sets out the process and Part 4 covers trafficking, criminal exploitation, the NRM and guardians.',
    statusNote: 'No edition after 2023 was found.',
  },
  'guardianship-scotland': {
    title: 'Guardianship Scotland',
    publisher: 'Aberlour and Scottish Refugee Council for the Scottish Government',
    year: '2023',
    summary:
      'Statutory service giving an independent child trafficking guardian to trafficked and unaccompanied children with no one holding parental rights in the UK. Authorities must refer as soon as they reasonably can.',
    statusNote:
      'Began 1 April 2023. The first contract was funded for about three years, so the 2026 arrangements should be checked.',
  },
  'scotland-ictg-regulations-2023': {
    title:
      'Human Trafficking and Exploitation (Independent Child Trafficking Guardians) (Scotland) Regulations 2023',
    publisher: 'Scottish Ministers',
    year: '2023',
    summary:
      'Rules on appointing guardians in Scotland, their functions, training, records and when they may continue past 18.',
    statusNote: 'In force from 1 April 2023.',
  },
  'scotland-criminal-exploitation-practitioner-guidance': {
    title: 'Criminal exploitation: practitioner guidance',
    publisher: 'Scottish Government, Serious Organised Crime Taskforce',
    year: '2023',
    summary:
      'Helps Scottish practitioners recognise criminal exploitation of children and adults, with links to the NRM and non-prosecution rules.',
    statusNote: 'Published 2023.',
  },
  'scotland-age-assessment-practice-guidance': {
    title: 'Age assessment practice guidance for Scotland',
    publisher: 'Scottish Government',
    year: '2018, revised 2025',
    summary:
      'Good practice on whether and how to assess age, giving the benefit of the doubt to possible trafficking victims.',
    statusNote:
      'Third version issued in 2025 with a new section on initial presentation; the address is that of the 2018 text.',
  },
  'justright-initial-age-enquiry-guide-2023': {
    title: 'Age assessment of young people: guide to the initial enquiry for Scottish local authorities',
    publisher: 'JustRight Scotland and British Red Cross',
    year: '2023',
    summary: 'Short guide to the first brief enquiry into age, and its effect on trafficking protection.',
    statusNote: 'Published May 2023; read with the 2025 government guidance.',
  },
  'scotland-nrm-toolkit': {
    title: 'National Referral Mechanism toolkit for Scottish first responders',
    publisher: 'TARA and Trafficking Strategy partners, hosted by COSLA',
    year: '2022 or earlier',
    summary: 'Explains the NRM for Scottish first responders and how to write a good referral.',
    statusNote:
      'Carried a warning after the January 2023 change to the reasonable grounds test; recommended to Scottish staff by the Home Office in April 2026.',
  },
  'migration-scotland-survivors-guidance': {
    title: 'Survivors of trafficking and exploitation: guidance for Scottish local authorities',
    publisher: 'COSLA',
    year: '2019, updated',
    summary:
      'Council duties to trafficked children and adults in Scotland, including those without access to public funds.',
    statusNote: 'The date of the present text was not confirmed.',
  },
  'lord-advocates-instructions': {
    title: 'Lord Advocate’s instructions for non-prosecution of victims of human trafficking',
    publisher: 'Crown Office and Procurator Fiscal Service',
    year: '2016, updated 2021',
    summary:
      'Strong presumption against prosecuting a child in Scotland for offences arising from trafficking or exploitation.',
    statusNote: 'Last updated August 2021; still applied in January 2025.',
  },
  'scotland-missing-persons-framework': {
    title: 'National Missing Persons Framework for Scotland',
    publisher: 'Scottish Government',
    year: '2017, refreshed 2025',
    summary:
      'How Scottish agencies prevent and respond to people going missing, including looked-after children.',
    statusNote: 'A refreshed framework was launched in September 2025; the address is that of the 2017 text.',
  },
  'uncrc-incorporation-scotland-act-2024': {
    title: 'United Nations Convention on the Rights of the Child (Incorporation) (Scotland) Act 2024',
    publisher: 'Scottish Parliament',
    year: '2024',
    summary: 'Makes the Convention enforceable against Scottish public bodies within devolved powers.',
    statusNote: 'In force since July 2024.',
  },
  'children-care-and-justice-scotland-act-2024': {
    title: 'Children (Care and Justice) (Scotland) Act 2024',
    publisher: 'Scottish Parliament',
    year: '2024',
    summary:
      'Treats all under-18s as children across Scottish care and justice, so 16 and 17 year olds can be referred to the Principal Reporter.',
    statusNote: 'Commenced in stages; which parts are live was not confirmed.',
  },
  'ni-protecting-unaccompanied-and-trafficked-children': {
    title:
      'Protecting unaccompanied children and child victims of human trafficking and modern slavery (arrangements for unaccompanied children, and working arrangements for child victims)',
    publisher: 'Department of Health (NI), Health and Social Care Board and PSNI',
    year: '2018',
    summary:
      'The two Northern Ireland documents on identifying, referring and caring for unaccompanied and trafficked children, including the guardian and the trust and police roles.',
    statusNote:
      'Published August 2018; the page said in August 2023 that both were under review. A revised text could not be confirmed. The Board’s functions have since moved to the Department.',
  },
  'ni-child-criminal-exploitation-action-plan-2024': {
    title: 'Child Criminal Exploitation action plan (Northern Ireland)',
    publisher: 'Departments of Health, Justice and Education (NI)',
    year: '2024',
    summary:
      'Gives an agreed Northern Ireland definition of child criminal exploitation and promises training, tools and pathways.',
    statusNote: 'A two-year plan launched in September 2024; what followed it was not confirmed.',
  },
  'sbni-regional-procedures': {
    title: 'Safeguarding Board for Northern Ireland: regional core child protection policy and procedures',
    publisher: 'Safeguarding Board for Northern Ireland',
    year: '2017, updated',
    summary: 'Northern Ireland’s multi-agency procedures from referral (UNOCINI) to case conference.',
    statusNote: 'The date of the present text was not confirmed.',
  },
} as const satisfies Record<GuidanceId, GuidanceWords>;
