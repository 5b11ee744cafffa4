import type { ProtectionId } from '@/lib/content/protections';
import type { ContentWords } from './content-words';

export const protectionsInEnglish = {
  'offending-does-not-stop-referral': {
    title: 'A child who is accused of a crime is still referred',
    text: 'Nothing in section 63 of the Nationality and Borders Act 2022 (disqualification from protection) lets a first responder hold a referral back because a child is accused of an offence, or was found to have committed one. It operates only after a positive reasonable grounds decision, and only a competent authority can use it.',
  },
  'defence-england-wales': {
    title: 'Defence in England and Wales',
    text: 'A person is not guilty of an offence if they were under 18 when they did the act, did it as a direct consequence of being, or having been, a victim of slavery or relevant exploitation, and a reasonable person in the same situation with the same relevant characteristics (age, sex, and any physical or mental illness or disability) would do it. No compulsion has to be shown for a child. The defence does not cover the offences in Schedule 4 (Modern Slavery Act 2015, section 45(4)).',
  },
  'defence-disproof-england-wales': {
    title: 'Who has to prove it',
    text: 'In England and Wales, once the section 45 defence is raised the prosecution must disprove it.',
  },
  'defence-scotland': {
    title: 'Prosecution in Scotland',
    text: 'Scotland has no statutory defence. The Lord Advocate’s instructions, required by section 8 of the 2015 Act and updated on 25 August 2021, set a strong presumption against prosecution where there is credible and reliable information that the person is a victim; for a child the act need only be a consequence of being a victim.',
  },
  'defence-under-12-scotland': {
    title: 'Children under 12 in Scotland',
    text: 'A child under 12 cannot be prosecuted in Scotland at all.',
  },
  'defence-northern-ireland': {
    title: 'Defence in Northern Ireland',
    text: 'Section 22 of the Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015 gives a defence, with one part for adults, which needs compulsion, and one for children. Some offences are excluded (section 22(9)). Check the words of the part for children and the excluded offences.',
  },
  'non-punishment-principle': {
    title: 'Non-punishment',
    text: 'The principle that victims are not punished for what they were made to do stands in article 26 of the Council of Europe Convention on Action against Trafficking in Human Beings; read its conditions there.',
  },
  'tell-police-and-court': {
    title: 'Tell the police, prosecutor and solicitor',
    text: 'If the child is under investigation or charged, tell the police, the prosecutor and the child’s solicitor that an NRM referral has been made. It does not stop a case by itself.',
  },
  'special-measures-england-wales': {
    title: 'Giving evidence in England and Wales',
    text: 'Section 46 of the Modern Slavery Act 2015 extends special measures for witnesses to complainants in slavery and trafficking cases. One whose age is uncertain, and whom there is reason to believe is under 18, is presumed to be under 18 for them.',
  },
  'special-measures-scotland': {
    title: 'Giving evidence in Scotland',
    text: 'In Scotland the law on vulnerable witnesses governs how a child gives evidence.',
  },
  'special-measures-northern-ireland': {
    title: 'Giving evidence in Northern Ireland',
    text: 'Section 24 of the 2015 Act extends special measures for witnesses to complainants in slavery and trafficking cases. One whose age is uncertain, and whom there is reason to believe is under 18, is presumed to be under 18 for them.',
  },
} as const satisfies Record<ProtectionId, ContentWords>;
