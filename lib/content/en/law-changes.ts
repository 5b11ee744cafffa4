import type { LawChangeId } from '@/lib/content/law-changes';
import type { ContentWords } from './content-words';

export const lawChangesInEnglish = {
  'change-borders-act-2022': {
    title: 'Nationality and Borders Act 2022',
    text: 'Sections 60 to 69 brought the recovery period, the bar on removal during it, disqualification from protection, and the power to define who is a victim; sections 49 to 57 deal with age assessment. Most of it came into force in 2022 and 2023: the policy on Part 5 on 30 January 2023, the National Age Assessment Board on 31 March 2023.',
  },
  'change-victim-regulations-2022': {
    title: 'Definition of Victim Regulations 2022',
    text: 'The regulations say who counts as a victim of slavery or of human trafficking for Part 5 of the Act of 2022. In force since 28 July 2022.',
  },
  'change-illegal-migration-act-2023': {
    title: 'Illegal Migration Act 2023',
    text: 'Sections 22 to 28 would have barred many people who arrived from the protection of the NRM. The bars were not in force when the Minister last described them, in 2024.',
  },
  'change-border-security-act-2025': {
    title: 'Border Security, Asylum and Immigration Act 2025',
    text: 'It repeals most of the Act of 2023 and all of the Rwanda Act, and keeps some provisions, section 29 of the Act of 2023 among them. It received Royal Assent early in December 2025.',
  },
  'change-border-security-act-2025-details': {
    title: 'Details of the Act of 2025',
    text: 'That sections 22 to 28 of the Act of 2023 are among those repealed, and that the day was 2 December 2025, is not confirmed here.',
  },
  'change-victims-and-prisoners-act-2024': {
    title: 'Victims and Prisoners Act 2024',
    text: 'It puts the Victims’ Code on a statutory footing and brings duties about services for victims, by stages. Which stages have been reached is not confirmed here.',
  },
  'change-exploitation-offence-2026': {
    title: 'An offence of child criminal exploitation',
    text: 'The Crime and Policing Act 2026 (Royal Assent 29 April 2026) provides for an offence: a person aged 18 or over engages in conduct in respect of a child, intending to cause the child to commit an offence, in or outside the United Kingdom, now or in the future. The most that a court can give is 10 years. The Act does not define “child criminal exploitation”; guidance is promised.',
  },
  'change-cuckooing-offence-2026': {
    title: 'An offence of cuckooing',
    text: 'The same Act provides for an offence of controlling another person’s home (cuckooing).',
  },
  'change-prevention-orders-2026': {
    title: 'Orders against those who exploit children',
    text: 'The same Act provides for child criminal exploitation prevention orders: civil orders, against adults only, with up to 5 years for a breach. Separate schedules cover Scotland, where the Chief Constable applies to a sheriff, and Northern Ireland (as the bill stood in November 2025).',
  },
  'change-duty-to-report-2026': {
    title: 'A duty to report child sexual abuse',
    text: 'The same Act provides for a duty on adults in regulated activity and in listed roles, constables included, to notify the police or the council of child sexual abuse (as the bill stood in February 2026).',
  },
  'change-crime-and-policing-in-force': {
    title: 'Whether these parts of the Act are in force',
    text: 'Whether the two offences, the orders and the duty to report are in force in November 2026 is not confirmed here. The first commencement regulations took effect on 29 June 2026; their published summary does not list the offences.',
  },
  'change-crime-and-policing-reach': {
    title: 'Whether the offence reaches Scotland and Northern Ireland',
    text: 'How far the offence of child criminal exploitation reaches Scotland and Northern Ireland is not confirmed here; the schedule about orders in Scotland refers to it.',
  },
  'change-child-protection-teams-2026': {
    title: 'Children’s Wellbeing and Schools Act 2026',
    text: 'The Act (Royal Assent 29 April 2026) adds multi-agency child protection teams, which support the council’s duty to make enquiries under section 47 of the Children Act 1989 (section 3). Other parts deal with sharing information and a single identifier.',
  },
  'change-child-protection-teams-when': {
    title: 'When the teams come',
    text: 'In January 2026 the regulations for the teams were planned for late 2027.',
  },
  'change-child-protection-teams-status': {
    title: 'The text of section 3',
    text: 'The published text of section 3 changed its status on 1 June 2026. What that changes is not confirmed here.',
  },
  'change-care-act-scotland-2026': {
    title: 'Children (Care, Care Experience and Services Planning) (Scotland) Act 2026',
    text: 'Enacted on 15 May 2026, about care and the planning of services. Nothing about trafficking in particular is confirmed here, nor which parts are in force.',
  },
  'change-hearings-age-scotland-2024': {
    title: 'Children (Care and Justice) (Scotland) Act 2024',
    text: 'The Act raises the age for children’s hearings. That has not been compared with its text here.',
  },
  'change-uncrc-scotland-2024': {
    title: 'United Nations Convention on the Rights of the Child (Incorporation) (Scotland) Act 2024',
    text: 'Public authorities must act compatibly with the Convention as the Act incorporates it. In force since 16 July 2024.',
  },
  'change-justice-act-northern-ireland-2022': {
    title: 'Justice (Sexual Offences and Trafficking Victims) Act (Northern Ireland) 2022',
    text: 'It provides for strategies of three years and amends Part 3 of the Act of 2015.',
  },
  'change-strategy-northern-ireland-2024': {
    title: 'Modern Slavery and Human Trafficking Strategy 2024-27',
    text: 'Northern Ireland’s strategy for 2024 to 2027 has been published.',
  },
  'change-fair-work-agency': {
    title: 'Fair Work Agency',
    text: 'The Fair Work Agency takes over the work of the Gangmasters and Labour Abuse Authority. It has been in the online service’s list of organisations since 26 March 2026.',
  },

  'reform-call-for-evidence-2025': {
    title: 'Call for evidence of 2025',
    text: 'From 16 July to 8 October 2025 the Home Office asked for evidence on how victims are identified: definitions, first identification, formal identification.',
  },
  'reform-announced-2025': {
    title: 'New legislation announced',
    text: 'The policy paper “Restoring Order and Control” of 17 November 2025 announced new legislation on modern slavery; the Minister confirmed it on 24 November 2025.',
  },
  'reform-bill-2026': {
    title: 'Immigration and Asylum Bill',
    text: 'A bill that would change the protections for victims of modern slavery was in committee in the House of Commons from 15 September 2026. What has become of it is not confirmed here.',
  },

  'version-first-2020': {
    title: 'Statutory guidance, first issue',
    text: 'First issued on 24 March 2020. It replaced the guidance of 2016 for frontline staff and for competent authorities.',
  },
  'version-3-8': {
    title: 'Version 3.8',
    text: 'Version 3.8 of 22 February 2024 is the latest whose number is confirmed here.',
  },
  'version-later-updates': {
    title: 'Updates in 2024 and 2025',
    text: 'It was updated on 24 and 31 May and 8 October 2024, 16 January 2025 and 1 May 2025, among other things on the definition of sexual exploitation, on which cases come first, and on the time to ask for reconsideration.',
  },
  'version-february-2026': {
    title: 'Update of 13 February 2026',
    text: 'It changed how a young person who turns 18 says whether they stay in the NRM: they may do so, or withdraw, in spoken words.',
  },
  'version-now': {
    title: 'The version in force now',
    text: 'The number of the version in force, and what changed after 1 May 2025 apart from the update of 13 February 2026, is not confirmed here.',
  },
  'version-guardians': {
    title: 'Interim guidance for guardians',
    text: 'The latest edition confirmed here is of 14 May 2024; a newer one is likely with the contract of July 2026.',
  },
  'version-toolkit': {
    title: 'Other Home Office guidance in use',
    text: 'First Responder Toolkit for England and Wales, version 1.0, April 2026; prompt sheet for the form, 27 April 2026; NRM guidance for Northern Ireland and Scotland, 20 October 2024.',
  },

  'since-2017-authorities': {
    title: 'Who decides',
    text: 'Then the UK Human Trafficking Centre and the Home Office; now the Single Competent Authority and the Immigration Enforcement Competent Authority, and local panels in pilot areas.',
  },
  'since-2017-pilot': {
    title: 'The NRM pilot',
    text: 'The review and the pilot of that time have ended; the pilot of today is of local decisions about children.',
  },
  'since-2017-home-office-guidance': {
    title: 'Home Office guidance',
    text: 'The guidance of 2016 for frontline staff and competent authorities, and of 2013 for children’s first responders, has been replaced by the statutory guidance, since 24 March 2020.',
  },
  'since-2017-advocates': {
    title: 'Advocates',
    text: 'Independent child trafficking advocates are now independent child trafficking guardians, under a national contract since July 2026.',
  },
  'since-2017-guardians-scotland': {
    title: 'Guardians in Scotland',
    text: 'The Scottish Guardianship Service is now Guardianship Scotland, statutory since 1 April 2023.',
  },
  'since-2017-guidance-scotland': {
    title: 'Guidance in Scotland',
    text: 'The inter-agency guidance of 2013 and the National Guidance of 2014 have given way to the National Guidance of 2021, updated in 2023; the guidance on age of 2012 to that of 2018, revised in 2025.',
  },
  'since-2017-act-scotland': {
    title: 'The Scottish Act',
    text: 'Section 12 (age) came fully into force on 31 January 2018 and was narrowed on 5 May 2025; the service under section 11 (guardians) began in April 2023.',
  },
  'since-2017-guidance-wales': {
    title: 'Guidance in Wales',
    text: 'The all Wales practice guidance of 2011 has been replaced by the Wales Safeguarding Procedures and their practice guide of February 2021.',
  },
  'since-2017-act-name-northern-ireland': {
    title: 'The name of the Act for Northern Ireland',
    text: '“Further Provisions and Support for Victims” was the Bill; the Act is the Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015.',
  },
  'since-2017-order-northern-ireland': {
    title: 'The Children Order',
    text: 'The Children (Northern Ireland) Order is of 1995, not of 1989.',
  },
  'since-2017-guardian-northern-ireland': {
    title: 'Guardians in Northern Ireland',
    text: 'The service under section 21 has run since April 2018.',
  },
  'since-2017-boards': {
    title: 'Local safeguarding boards',
    text: 'Local safeguarding children boards and Working Together 2013 have given way to safeguarding partners and later editions in England, and to regional safeguarding boards in Wales.',
  },
  'since-2017-gangmasters': {
    title: 'Gangmasters Licensing Authority',
    text: 'It became the Gangmasters and Labour Abuse Authority; the Fair Work Agency has stood beside it in the online service’s list since 26 March 2026.',
  },
  'since-2017-eu-directive': {
    title: 'The EU Directive of 2011',
    text: 'Directive 2011/36/EU no longer binds the United Kingdom. The Council of Europe Convention and the Palermo Protocol still do.',
  },
  'since-2017-immigration-acts': {
    title: 'Immigration Acts',
    text: 'The list ends in 2016. The Nationality and Borders Act 2022, the Illegal Migration Act 2023 and the Border Security, Asylum and Immigration Act 2025 have followed.',
  },
  'since-2017-criminal-exploitation': {
    title: 'Criminal exploitation of children',
    text: 'There was no offence of its own then; the Crime and Policing Act 2026 provides for one.',
  },
} as const satisfies Record<LawChangeId, ContentWords>;
