import type { RouteId } from '@/lib/content/routes';
import type { ContentWords } from './content-words';

export const routesInEnglish = {
  'safety-order': {
    title: 'Order of steps',
    text: 'Call 999 if danger is immediate. Make the child protection referral. Preserve evidence and keep the child away from whoever controls them. Make the NRM referral. Refer to the guardian service where that applies. Agree a safety plan for where the child stays and for going missing. Each step has a source of its own or is marked; the order is put together from them.',
  },
  'preserve-evidence': {
    title: 'Preserving evidence',
    text: 'Keep the child away from whoever controls them, and keep what may be evidence as it is: messages, phones, SIM cards, documents, tickets, clothing. Ask the police before handling or searching anything, and write down who found what, where and when.',
  },
  'safety-plan': {
    title: 'Safety plan',
    text: 'Think of these: a photograph and description kept on file; risks from the phone and SIM card; who may collect the child; keeping the address from whoever may be exploiting the child; a plan for a missing episode agreed with the police; no placement beside adults whose connection is not known; no return to the same address without an assessment.',
  },
  'missing-children': {
    title: 'Risk of going missing',
    text: 'Children who may have been trafficked, and unaccompanied children, go missing from care at a high rate.',
  },
  'missing-children-share': {
    title: 'How many went missing',
    text: 'In the evaluation of the guardian service in England and Wales (2019), 23% of the children referred went missing at some stage.',
  },
  'missing-first-72-hours': {
    title: 'The first 72 hours',
    text: 'The first 72 hours are the time of sharpest risk of going missing (House of Commons committee on the Modern Slavery Bill, October 2014).',
  },
  'telling-the-child': {
    title: 'What to tell the child',
    text: 'Where appropriate, tell the child, in a way that suits their age and what they have been through: that your role is their safety; that everyone under 18 who may have been exploited is referred; what the NRM is and what help there is; and that they can ask questions.',
  },
  'telling-the-child-about-information': {
    title: 'How information about the child is used',
    text: 'Tell the child how organisations such as the Home Office and the police will use information about them. The privacy notice is linked from the Home Office’s referral page.',
  },
  'information-pack': {
    title: 'Information pack for the child',
    text: 'The Home Office has two information packs to give: one for children of primary age (up to 11) and one for those of secondary age (11 to 18).',
  },
  'do-not-interview': {
    title: 'No formal interview',
    text: 'Do not hold a formal interview with a child for the referral. Gather information in a way centred on the child. Where a child is interviewed, an appropriate adult from the local authority is present.',
  },
  'independent-interpreter': {
    title: 'Independent interpreter',
    text: 'Use an independent interpreter, never someone who came with the child.',
  },

  'hand-over-school-lead': {
    title: 'Your safeguarding lead first',
    text: 'Tell your school’s or college’s safeguarding lead now. If you cannot reach them, do not wait: make the child protection referral yourself, and tell them afterwards.',
  },
  'hand-over-child-protection': {
    title: 'Make the child protection referral now',
    text: 'Make an ordinary child protection referral now. Say plainly that modern slavery is suspected and that you are asking for an NRM referral.',
  },
  'hand-over-ask-for-nrm': {
    title: 'Ask who will make the NRM referral',
    text: 'Ask the child protection body or the police to submit the NRM form. Write down who agreed to, and when, and ask to be told when it is done.',
  },
  'hand-over-not-a-relevant-partner-wales': {
    title: 'Bodies without the statutory duty in Wales',
    text: 'In Wales a body that is not a relevant partner is still expected to report in the same way.',
  },
  'hand-over-withholding-information-northern-ireland': {
    title: 'Information about an offence in Northern Ireland',
    text: 'In Northern Ireland a person who knows or believes that a relevant offence has been committed, and has information likely to help, can commit an offence by not telling the police without a reasonable excuse (Criminal Law Act (Northern Ireland) 1967, section 5; check the section).',
  },
  'helpline-advice': {
    title: 'Advice by phone',
    text: 'The Modern Slavery and Exploitation Helpline advises professionals too. Unseen, which runs it, is itself a first responder organisation.',
  },

  'one-online-service': {
    title: 'One online service',
    text: 'All four nations use one online service of the Home Office. All designated first responders should use it, for NRM referrals and for duty to notify reports.',
  },
  'guidance-scope-england-wales': {
    title: 'Guidance for England and Wales',
    text: 'The First Responder Toolkit (version 1.0, April 2026) is written for England and Wales.',
  },
  'guidance-scope-scotland-northern-ireland': {
    title: 'Guidance for Scotland and Northern Ireland',
    text: 'Scotland has a toolkit of its own, linked from the online service. Northern Ireland and Scotland share a Home Office guidance page, updated on 20 October 2024.',
  },
  'local-authority-asked-first': {
    title: 'Contact with the local authority',
    text: 'The online form does not go further for a child until a local authority has been contacted: it asks for the authority’s name, phone number and e-mail address. The authority is notified when the form is submitted.',
  },
  'no-trusts-in-the-list-northern-ireland': {
    title: 'No Trusts in the form’s list',
    text: 'In April 2026 the online form’s list of local authorities held Northern Ireland’s district councils and no Health and Social Care Trust. Suggestion: choose the district council of the area, give the Trust’s phone number and e-mail address, and say so in the text. Check with the Home Office’s contact for referrals.',
  },
  'who-submits-scotland': {
    title: 'Who fills in the form in Scotland',
    text: 'In 2013 inter-agency guidance gave social work the task of completing the NRM papers for a child. Local child protection procedures now decide who submits.',
  },
  'nothing-referred-until-submitted': {
    title: 'Printing is not referring',
    text: 'Nothing has been referred until the online form has been submitted. A printed summary or prompt sheet is not a referral.',
  },
  'save-and-return': {
    title: 'Saving and attaching',
    text: 'A report in the online service can be saved and returned to. Its text boxes take 15,000 characters. Up to 100 files of up to 25 MB each can be attached (JPG, JPEG, PNG, PDF, DOC, DOCX); keep to 99, since in April 2026 the page could not be left with 100.',
  },
  'older-forms-withdrawn': {
    title: 'The older child forms',
    text: 'The separate child forms, one for England and Wales and one for Scotland and Northern Ireland, have been withdrawn. The nation is now one question on one online form.',
  },
  'referral-contact': {
    title: 'Questions about a referral',
    text: 'Questions about a referral go to the Single Competent Authority at the Home Office.',
  },

  'competent-authorities': {
    title: 'The competent authorities',
    text: 'Two authorities in the Home Office decide: the Single Competent Authority and the Immigration Enforcement Competent Authority. Both were at work in April 2026.',
  },
  'competent-authority-for-a-child': {
    title: 'Who decides about a child',
    text: 'A child’s case goes to the Single Competent Authority; the Immigration Enforcement Competent Authority takes listed groups of adults (division of November 2021). The Toolkit of April 2026 confirms that age determines which authority deals with the case.',
  },
  'form-routes-the-case': {
    title: 'You do not choose who decides',
    text: 'The first responder does not choose the authority: the form routes the case.',
  },
  'pilot-what': {
    title: 'Local panels (devolved decision-making pilot)',
    text: 'In a pilot area a local panel (the council or Health and Social Care Trust, police and health) makes the NRM decisions about a child in place of the Home Office, after the ordinary online referral. What you do as a first responder is the same.',
  },
  'pilot-conditions': {
    title: 'Which cases a panel decides',
    text: 'As of November 2023 a panel decides where the child is under 18 and more than 100 days from their 18th birthday and the case belongs to a pilot area. Cases in which it is uncertain whether the person is a child are not decided by a panel (change of 30 June 2023).',
  },
  'pilot-100-days-counted-when': {
    title: 'On which day the 100 days are measured',
    text: 'Whether the 100 days are measured on the day of the referral or on the day of the decision is not confirmed, nor what becomes of a case that comes within them meanwhile.',
  },
  'pilot-sites-added-2025': {
    title: 'Areas added in September 2025',
    text: 'In September 2025 eight areas were added: Birmingham, Edinburgh, Hampshire (wider), the whole of Northern Ireland, Shropshire, Southwark, Telford and Wrekin, and West Sussex.',
  },
  'pilot-sites-2023': {
    title: 'Areas up to November 2023',
    text: 'In November 2023 there were 20 sites with 30 councils in England, Scotland and Wales, among them Hull, Barking and Dagenham, Islington with Camden, and Glasgow.',
  },
  'pilot-status-not-confirmed': {
    title: 'The pilot in November 2026',
    text: 'The full list of pilot areas and whether the pilot goes on in November 2026 are not confirmed. Ask your council or Trust. The first responder’s steps do not change either way; who decides, and the clock, can differ.',
  },

  'test-reasonable-grounds': {
    title: 'Reasonable grounds test',
    text: 'The first decision asks whether there are reasonable grounds to believe, on all available general and specific evidence but short of conclusive proof, that the person is a victim (guidance of November 2023). It is a test for those who decide, not for the first responder.',
  },
  'test-conclusive-grounds': {
    title: 'Conclusive grounds test',
    text: 'The second decision asks whether, on the balance of probabilities, there are sufficient grounds to decide that the person is a victim (guidance of November 2023).',
  },
  'clock-reasonable-grounds': {
    title: 'When to expect the first decision',
    text: 'The Home Office aims to make the reasonable grounds decision within 5 working days of the referral where possible.',
  },
  'clock-reasonable-grounds-pilot': {
    title: 'First decision in a pilot area',
    text: 'In a pilot area the reasonable grounds decision comes no later than 45 days after the referral (2023), and the conclusive decision may be taken at the same meeting.',
  },
  'clock-conclusive-grounds': {
    title: 'When to expect the second decision',
    text: 'There is no target for the conclusive grounds decision. It is made as soon as possible once at least 30 days have passed since the reasonable grounds decision (guidance of November 2023); a decision is not guaranteed when the 30 days end.',
  },
  'reconsideration-clock': {
    title: 'Time to ask for reconsideration',
    text: 'Act within 30 days of a negative decision, and check Annex E of the statutory guidance. A limit of about one month was introduced in February 2024 and its wording adjusted on 16 January 2025; the exact counting rule and any exception for children are not confirmed.',
  },
  'reconsideration-who': {
    title: 'Who can ask for reconsideration',
    text: 'A negative reasonable or conclusive grounds decision can be reconsidered on request, generally by the first responder, a support provider or a legal representative, normally with new evidence or a point about the guidance. After that there is judicial review.',
  },
  'decision-does-not-lower-duty': {
    title: 'Child protection after a decision',
    text: 'A negative or slow NRM decision does not lower the duty to protect the child.',
  },

  'turning-18-consent': {
    title: 'Turning 18 before the second decision',
    text: 'A young person who turns 18 after the referral and before the conclusive grounds decision is asked whether they consent to stay in the NRM. From 13 February 2026 they can say so in writing or verbally. Verbally means through a professional in a first responder organisation, in a conversation held after the 18th birthday; the professional signs and returns the form. Withdrawal works the same way.',
  },
  'turning-18-adult-support-england-wales': {
    title: 'Adult support after turning 18',
    text: 'In England and Wales a young person who turns 18 and wants adult support must also tell the Home Office that they want support under the Modern Slavery Victim Care Contract.',
  },
  'turning-18-within-100-days': {
    title: 'Within 100 days of turning 18',
    text: 'Within 100 days of the 18th birthday the Home Office decides, not a local panel (November 2023).',
  },
  'support-for-a-child-england-wales': {
    title: 'Who supports a child',
    text: 'A child’s support is the council’s, under children’s law. The Salvation Army’s contract for victims’ support is for adults.',
  },
  'support-for-a-child-scotland': {
    title: 'Who supports a child',
    text: 'In Scotland the council supports a child under children’s law, with a guardian where one is appointed.',
  },
} as const satisfies Record<RouteId, ContentWords>;
