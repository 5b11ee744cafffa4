import type { LawId } from '@/lib/content/law';
import type { ContentWords } from './content-words';

export const lawInEnglish = {
  'immediate-danger-first': {
    title: 'Immediate danger comes first',
    text: 'If the child or anyone else is in immediate danger, call 999 now and follow your organisation’s safeguarding policy. No form, no question about consent and no doubt about age comes before that.',
  },
  'waymark-does-not-decide': {
    title: 'Who decides',
    text: 'Waymark helps you to set out your professional judgement. Whether someone is a victim of trafficking or modern slavery is decided by a competent authority in the Home Office or, in a pilot area, by a local panel.',
  },
  'child-protection-comes-first': {
    title: 'Child protection referral first',
    text: 'Send the child protection referral before you start the National Referral Mechanism (NRM) form, or at the latest alongside it.',
  },
  'nrm-does-not-replace-child-protection': {
    title: 'Two referrals, not one',
    text: 'An NRM referral never takes the place of a child protection referral. Where a child may have been exploited, both are made.',
  },
  'only-first-responders-submit': {
    title: 'Who may submit the form',
    text: 'Only staff of a designated first responder organisation may submit the NRM form; the online service turns away an organisation or an e-mail address that it does not recognise. Everyone else makes the child protection referral and passes the case to an organisation that may refer.',
  },
  'nation-is-where-referral-made': {
    title: 'Nation of the referral',
    text: 'The online service asks in which nation of the United Kingdom the referral is being made. That may not be where the exploitation happened, which it asks later.',
  },
  'one-referral-per-person': {
    title: 'One referral for each person',
    text: 'Each person is referred separately, each brother, sister or other family member included.',
  },
  'suspicion-not-proof': {
    title: 'Suspicion is enough to refer',
    text: 'A first responder refers on suspicion, based on what has been seen and heard, and says why. Proof is not required, and the child does not have to have told anyone. The tests of reasonable and conclusive grounds are for those who decide; they give weight to objective evidence, so say what there is and explain what is missing.',
  },
  'no-concern-is-no-finding': {
    title: 'No concern recorded is not a finding',
    text: 'Recording that you have no concern at the moment is your own conclusion for today. It is not a decision that the child is not a victim: only the competent authority, or a panel in a pilot area, decides that, and only on a referral. It does not end child protection work, and it can be reopened at any time.',
  },
  'safeguard-and-come-back-duty-remains': {
    title: 'The duty to refer remains',
    text: 'Making the child safe first does not end the duty to refer. A referral must be made for a child who may have been exploited; the child’s agreement is not needed for it, then or later.',
  },

  'consent-child-not-needed': {
    title: 'A child’s consent is not needed',
    text: 'A child is not asked to consent to an NRM referral and cannot refuse it. Where a person under 18, or who may be under 18, may have been exploited, the referral must be made, and the child is told about it in a way that they can understand.',
  },
  'consent-parent-not-needed': {
    title: 'A parent’s consent',
    text: 'A parent’s consent is not a condition of the referral either; a parent may be involved in the exploitation.',
  },
  'adult-consent': {
    title: 'An adult’s informed consent',
    text: 'An adult is referred only with informed consent: they have been told what the NRM is, what support there is, what the outcomes can be, and that information may be shared with public authorities and asked of them.',
  },
  'adult-exploited-as-child': {
    title: 'Adult exploited as a child',
    text: 'Someone who is 18 or over now and was exploited as a child can be referred. They are referred as an adult, so their informed consent is needed. The form asks whether they were under 18 at any time during the exploitation: yes, no or not sure.',
  },

  'duty-to-notify-england-wales': {
    title: 'Duty to notify',
    text: 'In England and Wales a public authority named for this duty that has reasonable grounds to believe that a person may be a victim of slavery or human trafficking must notify the Home Office (Modern Slavery Act 2015, section 52). Referring a child or a consenting adult to the NRM does so. Otherwise a duty to notify report is made, which may not identify a person aged 18 or over unless they agree.',
  },
  'duty-to-notify-who-england-wales': {
    title: 'Who must notify',
    text: 'The duty binds police forces, local authorities, the National Crime Agency and the Gangmasters and Labour Abuse Authority by law, and immigration staff by policy.',
  },
  'duty-to-notify-fair-work-agency': {
    title: 'The Fair Work Agency and the duty',
    text: 'How the Fair Work Agency’s taking over changes who is bound is not confirmed here.',
  },
  'duty-to-notify-not-for-a-child': {
    title: 'No duty to notify report for a child',
    text: 'There is no duty to notify report in place of a referral for a child: the child is referred to the NRM.',
  },
  'duty-to-notify-scotland': {
    title: 'Duty to notify in Scotland',
    text: 'Section 38 of the Human Trafficking and Exploitation (Scotland) Act 2015 would oblige Scottish public authorities named in regulations to notify the Chief Constable. In 2020 it was put off, to no earlier than April 2021, and no commencement has been found since. Treat it as not in force, and check. For an adult who does not consent, use your local process.',
  },
  'duty-to-notify-northern-ireland': {
    title: 'Duty to notify in Northern Ireland',
    text: 'Section 13 of the Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015 would oblige public authorities named in regulations to notify the National Crime Agency. Bringing it into force was still being consulted on in 2022 and recommended in January 2023. Treat it as not in force, and check. For an adult who does not consent, use your local process.',
  },

  'child-is-under-18': {
    title: 'Who is a child',
    text: 'For this purpose a child is anyone under 18, in all four nations.',
  },
  'age-msa-s51': {
    title: 'Presumption about age in England and Wales',
    text: 'Where a public authority with functions under the arrangements for assisting and supporting victims has reasonable grounds to believe that a person may be a victim of human trafficking, is not certain of their age, and has reasonable grounds to believe that they may be under 18, it must assume for its functions under those arrangements that they are under 18, until a local authority has assessed their age or it is otherwise determined (Modern Slavery Act 2015, section 51).',
  },
  'age-htesa-s12': {
    title: 'Presumption about age in Scotland',
    text: 'Where a Health Board or local authority has reasonable grounds to believe that a person may be a victim of an offence of human trafficking, is not certain of their age, and has reasonable grounds to believe that they may be a child, it must assume that they are a child for its functions under the provisions on looked after children, sections 22 and 25 of the Children (Scotland) Act 1995 and section 11 of the 2015 Act (guardians), until a local authority has assessed their age or it is otherwise determined (Human Trafficking and Exploitation (Scotland) Act 2015, section 12, as in force from 5 May 2025).',
  },
  'age-htea-ni-s25': {
    title: 'Presumption about age in Northern Ireland',
    text: 'Where a person exercises a function under the Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015 that relates to a child, the age of the person concerned is uncertain, and there is reason to believe that they are a child, they are presumed to be a child for that function (section 25(3)). The two conditions are confirmed; check the closing words.',
  },
  'age-guidance': {
    title: 'Possibly under 18 is treated as under 18',
    text: 'The Home Office’s First Responder Toolkit (for England and Wales) treats a potential victim who is or may be under 18 as a child. The online service, used in all four nations, takes “yes” and “not sure” to the question about being under 18 as a child’s referral.',
  },
  'age-policy-scotland': {
    title: 'Those not named in section 12',
    text: 'Section 12 of the 2015 Act binds Health Boards and local authorities. For the police and others in Scotland whom it does not name, policy and article 10(3) of the Council of Europe Convention point the same way: where age is uncertain and there are reasons to believe that the person is a child, presume that they are.',
  },
  'age-policy-northern-ireland': {
    title: 'Where section 25(3) does not apply',
    text: 'Section 25(3) of the 2015 Act applies to functions under that Act. For the police and others in Northern Ireland exercising other functions, policy and article 10(3) of the Council of Europe Convention point the same way: where age is uncertain and there are reasons to believe that the person is a child, presume that they are.',
  },
  'age-end-england-wales': {
    title: 'When the presumption ends',
    text: 'In England and Wales the presumption lasts until a local authority has assessed the person’s age or it is otherwise determined.',
  },
  'age-end-home-office-england-wales': {
    title: 'Home Office assessments',
    text: 'The Home Office’s guidance on guardians of May 2024 speaks of an assessment by a local authority or the Home Office; the Act itself names the local authority.',
  },
  'age-end-scotland': {
    title: 'When the presumption ends',
    text: 'In Scotland the presumption lasts until a local authority has assessed the person’s age or it is otherwise determined.',
  },
  'age-end-northern-ireland': {
    title: 'When the presumption ends',
    text: 'The words of section 25(3) that are confirmed here state no end to the presumption in Northern Ireland.',
  },
  'age-not-limited-to-trafficking': {
    title: 'Slavery as well as trafficking',
    text: 'The laws on presuming age speak of trafficking. The Toolkit and the form go further: every potential victim of modern slavery who is or may be under 18 is treated as a child.',
  },
  'age-claims-adult': {
    title: 'Young person who says that they are an adult',
    text: 'A young person who says that they are an adult, but who may be under 18, is treated as a child. An older Home Office child form, which carries no date, said so expressly; the Toolkit of April 2026 is consistent with it.',
  },
  'age-answer-not-sure': {
    title: 'Not sure of the age',
    text: 'If you are not sure whether the young person is under 18, answer “not sure”.',
  },
  'age-first-responder-does-not-assess': {
    title: 'A first responder does not assess age',
    text: 'If you are not sure of the age, tell the local authority (in Northern Ireland the Health and Social Care Trust) that an assessment may be needed, and go on with the child’s referral. The person is treated as a child until their age is decided.',
  },
  'age-assessment-england': {
    title: 'Who assesses age in England',
    text: 'The council’s children’s services assess age, to the standard that the courts have set (“Merton compliant”, from R (B) v Merton, 2003), as the joint working guidance of 31 March 2023 says.',
  },
  'age-assessment-wales': {
    title: 'Who assesses age in Wales',
    text: 'The council’s social services assess age, using the all-Wales multi-agency toolkit (of 2015; check its revision, of 2021 as far as is known) and the Wales Safeguarding Procedures.',
  },
  'age-assessment-scotland': {
    title: 'Who assesses age in Scotland',
    text: 'The local authority assesses age. The age assessment practice guidance for Scotland, in its third revision of 2025, is not statutory; it records the benefit of the doubt.',
  },
  'age-assessment-northern-ireland': {
    title: 'Who assesses age in Northern Ireland',
    text: 'The Health and Social Care Trust’s children’s services assess age: the Nationality and Borders Act 2022 names the Trust as the local authority for this in Northern Ireland.',
  },
  'age-assessment-board': {
    title: 'National Age Assessment Board',
    text: 'For a person who needs leave to enter or remain in the United Kingdom, a local authority, a Health and Social Care Trust or the Home Office can refer the question to the National Age Assessment Board. It also covers people who say that they are adults and are suspected to be children (guidance of April 2024).',
  },

  'definition-act-purpose': {
    title: 'What child trafficking is',
    text: 'For a child, trafficking is an act (recruiting, transporting, transferring, harbouring or receiving) done for the purpose of exploitation.',
  },
  'definition-means-not-required': {
    title: 'Means not required for a child',
    text: 'For an adult the definition also needs a means, such as force, threat, deception, abuse of vulnerability or payment to someone in control. For a child no means is required.',
  },
  'definition-means-not-required-nrm': {
    title: 'Means not required for a child in the NRM',
    text: 'The NRM guidance for Northern Ireland and Scotland, updated on 20 October 2024, applies the same definition: for a child no means is required.',
  },
  'definition-nrm-not-a-crime-test': {
    title: 'The question that the NRM asks',
    text: 'The NRM asks whether the person is a victim under the Definition of Victim Regulations 2022, which extend to the whole United Kingdom. A case does not have to prove a crime.',
  },
  'definition-victim-of-slavery': {
    title: 'Victim of slavery',
    text: 'Under the Regulations a victim of slavery is a person subjected to slavery, servitude or forced or compulsory labour, as article 4 of the European Convention on Human Rights uses those words. Age, family relationships and illness or disability may be weighed.',
  },
  'definition-victim-of-trafficking': {
    title: 'Victim of human trafficking',
    text: 'Under regulation 3 a victim of human trafficking is shown by act, means and purpose for an adult, and by act and purpose for a child.',
  },
  'exploitation-need-not-have-happened': {
    title: 'Exploitation that has not yet happened',
    text: 'The purpose must be exploitation, but exploitation need not have happened yet. An intention is enough, or knowing or having reason to know that exploitation is likely.',
  },
  'slavery-servitude-no-movement': {
    title: 'Slavery, servitude or forced labour without movement',
    text: 'Slavery, servitude and forced or compulsory labour of a child are modern slavery, and are referred, even if the child was not moved at all.',
  },
  'movement-not-needed': {
    title: 'No border and no distance',
    text: 'No border has to be crossed: movement within one country counts, and the law sets no distance. Do not hold a referral back because a child was not moved far, or was not moved.',
  },
  'movement-short-journey': {
    title: 'Short journeys',
    text: 'Because no distance is set, a short journey within one town, or to a house in the next street, can be enough. This example is an inference from the Act’s words.',
  },
  'movement-scotland': {
    title: 'Movement in Scotland',
    text: 'In Scotland travel is not part of the offence of human trafficking at all: recruiting, harbouring, receiving, or exchanging or transferring control of a person with a view to their exploitation is enough.',
  },
  'movement-receiving-is-an-act': {
    title: 'Receiving or harbouring a child',
    text: 'Harbouring or receiving a child counts as an act even where somebody else did the moving.',
  },
  'movement-harm-on-a-journey': {
    title: 'Harm on a journey',
    text: 'Harm suffered on a journey but unconnected with the purpose of the journey is not by that alone trafficking (statutory guidance as changed in March 2023). It still calls for child protection.',
  },
  'movement-smuggling': {
    title: 'Smuggling',
    text: 'Paying to be taken across a border is not trafficking, but it can turn into it.',
  },
  'nationality-is-no-condition': {
    title: 'Nationality and immigration status',
    text: 'British children are in scope. Nationality and immigration status are not conditions of a referral.',
  },
  'family-may-be-involved': {
    title: 'Children living with their family',
    text: 'Living with parents does not rule exploitation out, and a relative can be the person exploiting the child.',
  },
} as const satisfies Record<LawId, ContentWords>;
