import type { ChildProtectionId } from '@/lib/content/child-protection';
import type { ContentWords } from './content-words';

export const childProtectionInEnglish = {
  'child-protection-who-england': {
    title: 'Child protection in England',
    text: 'Make the child protection referral to children’s social care of the council where the child is now; out of hours, to its emergency duty team.',
  },
  'child-protection-duty-england': {
    title: 'The council’s duty to make enquiries',
    text: 'A council that has reasonable cause to suspect that a child in its area is suffering, or is likely to suffer, significant harm must make enquiries (Children Act 1989, section 47).',
  },
  'child-protection-powers-england': {
    title: 'Powers in England, in outline',
    text: 'Under the Children Act 1989: help for a child in need (section 17), accommodation (section 20), an emergency protection order by a court (section 44), and police protection for up to 72 hours (section 46).',
  },
  'child-protection-who-wales': {
    title: 'Child protection in Wales',
    text: 'Report to social services of the council where the child is now; out of hours, to its emergency duty team.',
  },
  'child-protection-duty-wales': {
    title: 'The duty to report a child at risk',
    text: 'In Wales a relevant partner of a council that has reasonable cause to suspect that a child within the council’s area is a child at risk must inform the council (Social Services and Well-being (Wales) Act 2014). Relevant partners include the police, other councils, probation, Local Health Boards, NHS trusts and youth offending teams.',
  },
  'child-protection-duty-section-wales': {
    title: 'Which section the duty stands in',
    text: 'The duty about a child is taken to be section 130 of the 2014 Act; section 128, which the Wales Safeguarding Procedures cite, is its twin for adults.',
  },
  'child-protection-powers-wales': {
    title: 'Powers in Wales, in outline',
    text: 'Part 6 of the Social Services and Well-being (Wales) Act 2014 has replaced Part 3 of the Children Act 1989 in Wales. The child protection powers in Parts 4 and 5 of the 1989 Act still apply.',
  },
  'child-protection-procedure-wales': {
    title: 'Procedures in Wales',
    text: 'The Wales Safeguarding Procedures apply, with the All Wales Practice Guide “Safeguarding children who may be trafficked” (last updated February 2021).',
  },
  'child-protection-who-scotland': {
    title: 'Child protection in Scotland',
    text: 'Share the concern without delay with social work of the council where the child is now, or with Police Scotland.',
  },
  'child-protection-duty-scotland': {
    title: 'What follows in Scotland',
    text: 'The National Guidance for Child Protection in Scotland (2021 text, updated 2023) calls for a prompt inter-agency referral discussion and response, an NRM referral, a guardian, and attention to the child’s safety.',
  },
  'child-protection-accommodation-scotland': {
    title: 'Accommodation in Scotland',
    text: 'An unaccompanied child who may have been trafficked is accommodated under section 25 of the Children (Scotland) Act 1995.',
  },
  'child-protection-powers-scotland': {
    title: 'Powers in Scotland, in outline',
    text: 'Under the Children’s Hearings (Scotland) Act 2011: a child protection order by a sheriff (sections 37 to 39), the emergency power of the police (section 56), and referral to the Reporter (section 60).',
  },
  'child-protection-who-northern-ireland': {
    title: 'Child protection in Northern Ireland',
    text: 'Make the child protection referral to the Gateway team of the Health and Social Care Trust where the child is now; in the evening, at night, at weekends and on bank holidays, to the Regional Emergency Social Work Service.',
  },
  'child-protection-duty-northern-ireland': {
    title: 'The law in Northern Ireland',
    text: 'The Children (Northern Ireland) Order 1995 and the guidance “Co-operating to Safeguard Children and Young People in Northern Ireland”, with the procedures of the Safeguarding Board for Northern Ireland, govern what the Trust does.',
  },
  'child-protection-powers-northern-ireland': {
    title: 'Powers in Northern Ireland',
    text: 'The Trust’s and the police’s powers to protect a child stand in the Children (Northern Ireland) Order 1995; the article numbers are not confirmed here. Ask the Trust.',
  },
  'child-protection-enquiry-england': {
    title: 'Section 47 enquiry or strategy discussion',
    text: 'As the child protection body, record your strategy discussion or section 47 enquiry: whether it has been held, when, and what was decided.',
  },
  'child-protection-enquiry-wales': {
    title: 'Section 47 enquiry or strategy discussion',
    text: 'As the child protection body, record your strategy discussion or section 47 enquiry under the Wales Safeguarding Procedures: whether it has been held, when, and what was decided.',
  },
  'child-protection-enquiry-scotland': {
    title: 'Inter-agency referral discussion (IRD)',
    text: 'As the child protection body, record your inter-agency referral discussion (IRD): whether it has been held, when, and what was decided. The National Guidance (2021 text, updated 2023) calls for a prompt one.',
  },
  'child-protection-enquiry-northern-ireland': {
    title: 'Child protection enquiry',
    text: 'As the child protection body, record your child protection enquiry or strategy discussion and the UNOCINI assessment: whether they have been held, when, and what was decided.',
  },
  'child-protection-outside-uk': {
    title: 'A child outside the United Kingdom',
    text: 'If the child is outside the United Kingdom, no UK child protection body acts where they are. Speak to the police and to the child protection body of the nation where you are making the referral, and ask them to reach the authorities there.',
  },
} as const satisfies Record<ChildProtectionId, ContentWords>;
