import type { ElementId } from '@/lib/content/elements';
import type { ContentWords } from './content-words';

export const elementsInEnglish = {
  'element-act-england-wales': {
    title: 'Act, in England and Wales',
    text: 'The offence of human trafficking is arranging or facilitating another person’s travel with a view to their exploitation. Recruiting, transporting, transferring, harbouring or receiving the person, or passing on control of them, are ways of doing it. Travel is arriving in, leaving or travelling within any country. Whether the person consented to the travel is irrelevant (Modern Slavery Act 2015, section 2).',
  },
  'element-act-scotland': {
    title: 'Act, in Scotland',
    text: 'The offence of human trafficking is taking a relevant action with a view to another person’s exploitation: recruiting, transporting or transferring, harbouring or receiving, exchanging or transferring control, or arranging any of these. Travel is not an element, and whether the person consented to any part of the action is irrelevant (Human Trafficking and Exploitation (Scotland) Act 2015, section 1).',
  },
  'element-act-northern-ireland': {
    title: 'Act, in Northern Ireland',
    text: 'The offence of human trafficking is arranging or facilitating another person’s travel with a view to their exploitation, which recruiting, transporting, transferring, harbouring, receiving or passing on control can be. Travel is arriving in, leaving or travelling within any country. Consent is irrelevant (Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015, section 2).',
  },
  'element-means-adult': {
    title: 'Means, for an adult',
    text: 'For an adult the international definition needs an act, a means (for example force, threat, deception, abuse of vulnerability, or payment to someone in control) and a purpose of exploitation. For a child the means drops out.',
  },
  'element-means-child-ecat': {
    title: 'Means, in the European convention',
    text: 'The Council of Europe Convention says the same in article 4(c): for a child no means is required.',
  },
  'element-purpose-england-wales': {
    title: 'Purpose, in England and Wales',
    text: 'The purpose is exploitation as section 3 of the Modern Slavery Act 2015 describes it. It is there if the person intends to exploit, or knows or ought to know that someone else is likely to exploit (section 2(4)). Exploitation need not have happened yet.',
  },
  'element-purpose-scotland': {
    title: 'Purpose, in Scotland',
    text: 'The purpose is exploitation as section 3 of the 2015 Act describes it. It is there if the person intends to exploit, or knows or ought to know that exploitation is likely (section 1(4)). Exploitation need not have happened yet.',
  },
  'element-purpose-northern-ireland': {
    title: 'Purpose, in Northern Ireland',
    text: 'The purpose is exploitation. It is there if the person intends to exploit, or knows or ought to know that exploitation is likely (section 2(3) of the 2015 Act). Exploitation need not have happened yet.',
  },
  'element-purpose-meaning-northern-ireland': {
    title: 'Meaning of exploitation in Northern Ireland',
    text: 'Exploitation is defined in section 3 of the 2015 Act. Its text has not been compared for this app: read it there.',
  },
  'element-slavery-england-wales': {
    title: 'Slavery, servitude and forced labour in England and Wales',
    text: 'It is an offence to hold a person in slavery or servitude, or to require forced or compulsory labour, where one knows or ought to know it. That the person is a child may be weighed as a vulnerability, and consent does not rule the offence out (Modern Slavery Act 2015, section 1).',
  },
  'element-slavery-scotland': {
    title: 'Slavery, servitude and forced labour in Scotland',
    text: 'In Scotland slavery, servitude and forced or compulsory labour are an offence under section 4 of the Human Trafficking and Exploitation (Scotland) Act 2015. The person need not have been moved.',
  },
  'element-slavery-northern-ireland': {
    title: 'Slavery, servitude and forced labour in Northern Ireland',
    text: 'In Northern Ireland slavery, servitude and forced or compulsory labour are an offence under section 1 of the Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (Northern Ireland) 2015. That the person is a child, or a member of the offender’s family, may be weighed; consent is irrelevant.',
  },
  'exploitation-sexual-england-wales': {
    title: 'Sexual exploitation',
    text: 'Conduct that would be an offence under section 1(1)(a) of the Protection of Children Act 1978 or Part 1 of the Sexual Offences Act 2003 (Modern Slavery Act 2015, section 3(3)). The online form has a heading for sexual exploitation, which includes child sexual exploitation.',
  },
  'exploitation-sexual-scotland': {
    title: 'Sexual exploitation',
    text: 'Exploitation for commercial sex, for indecent images or by sexual offences (Human Trafficking and Exploitation (Scotland) Act 2015, section 3(3) to (5)). The online form has a heading for sexual exploitation, which includes child sexual exploitation.',
  },
  'exploitation-labour': {
    title: 'Forced labour, servitude and slavery',
    text: 'Slavery, servitude and forced or compulsory labour are exploitation. The online form’s heading is labour and financial exploitation: forced work, wages taken, forced fraud.',
  },
  'exploitation-domestic-servitude': {
    title: 'Domestic servitude',
    text: 'Domestic servitude has a heading of its own in the online form, which also mentions forced marriage.',
  },
  'exploitation-criminal-england-wales': {
    title: 'Criminal exploitation',
    text: 'Getting services or benefits from a person by force, threats or deception (section 3(5)), or using a person because, among other things, they are a child (section 3(6) of the Modern Slavery Act 2015).',
  },
  'exploitation-criminal-second-limb-england-wales': {
    title: 'Second part of section 3(6)',
    text: 'Section 3(6) also asks whether an adult, or a person without the child’s youth or other vulnerability, would be likely to refuse to be used in that way.',
  },
  'exploitation-criminal-form': {
    title: 'Criminal exploitation in the form',
    text: 'The online form has a heading for criminal exploitation, which expressly names carrying drugs on county lines and also holds organ removal.',
  },
  'exploitation-county-lines': {
    title: 'County lines',
    text: 'A child used to move or sell drugs or money for others may have been criminally exploited, even if they seem willing, were paid, or travelled by themselves on transport that somebody else arranged.',
  },
  'exploitation-organ-removal': {
    title: 'Organ removal',
    text: 'Removal of organs is exploitation under section 3(4) of the Modern Slavery Act 2015; in the online form it stands under criminal exploitation.',
  },
  'exploitation-other': {
    title: 'Other exploitation',
    text: 'Other situations, such as illegal adoption, benefit fraud or a forced marriage leading to servitude, depend on the facts. The online form has a box for “other”.',
  },
} as const satisfies Record<ElementId, ContentWords>;
