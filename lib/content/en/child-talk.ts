import type { AgeBand, ToldPointId } from '@/lib/content/child-talk';

export const ageBandsInEnglish = {
  primary: 'Under 11',
  secondary: '11 to 15',
  'nearly-18': '16 or 17, or perhaps older',
} as const satisfies Record<AgeBand, string>;

/** In the words of a practitioner to a child. `older` is for secondary age on; `{phone}` is the contact's number. */
export const toldPointsInEnglish = {
  'welsh-or-english': {
    primary: 'Which language do you want to talk in: Welsh or English?',
    older: 'Which language do you want to speak: Welsh or English? You can choose again at any time.',
  },
  job: {
    primary: 'My job is to help to keep you safe.',
    older: 'My job is to help to keep you safe. That comes before everything else.',
  },
  worry: {
    primary:
      'I am worried that somebody may be hurting you, scaring you or making you do things. I may be wrong, and you do not have to prove anything.',
    older:
      'I am worried that somebody may be using you, hurting you or making you do things. I may have some of it wrong. You do not have to prove anything to me.',
  },
  'not-your-fault': {
    primary: 'If somebody did that, it is not your fault. It is not your fault if you said yes.',
    older:
      'If somebody has done that, it is not your fault. For someone under 18 it makes no difference whether they said yes, or were paid or given things for it.',
  },
  'what-happens': {
    primary:
      'When grown-ups like me are worried in this way, we tell a team whose job it is to look into it. We do that for every child.',
    older:
      'I have to tell a team about it. That is called a referral to the National Referral Mechanism, or NRM. It is done for everybody under 18 who may have been exploited. It is there to find out what happened and what help you should have.',
  },
  'not-asked': {
    primary: 'You do not have to decide that. I have to do it, and I will tell you what I do.',
    older: 'You are not asked to agree to it, and you can not be in trouble with me for not wanting it.',
  },
  'read-by': {
    primary:
      'Some of what you tell me is written down. People at the Home Office and the police may read it. You can ask me what I wrote.',
    older:
      'What I know is written down. The Home Office reads it, and the police and others who have to keep you safe may read it too. You can ask me what is in it and who sees it.',
  },
  'no-whole-story': {
    primary: 'You do not have to tell me everything. You can say stop.',
    older:
      'You do not have to tell me the whole story for this. You can stop, and you can tell me more later.',
  },
  interpreter: {
    primary:
      'If another language is easier for you, we ask someone to help who does not know you or the people you live with.',
    older:
      'If another language is easier for you, you have an interpreter who is independent, never somebody who came with you.',
  },
  decisions: {
    primary: '',
    older:
      'There can be two decisions. Whatever is decided, and however long it takes, people here still have to keep you safe.',
  },
  'guardian-england-wales': {
    primary:
      'There are people called guardians, who help children in your situation. We ask them to help you, or to help the grown-ups who look after you.',
    older:
      'There is a service of independent guardians. We ask it to help. If nobody in this country has parental responsibility for you, a guardian works with you yourself; if somebody has, the service advises the people who work with you.',
  },
  'guardian-scotland': {
    primary:
      'If no grown-up in this country can decide things for you as a mum or dad would, a person called a guardian may help you and speak up for you.',
    older:
      'If nobody in this country has parental rights for you, you may have a guardian: somebody who is there to help you and to speak up for you.',
  },
  'guardian-northern-ireland': {
    primary:
      'If there is no grown-up who can look after things for you, a person called a guardian may help you and speak up for you.',
    older:
      'If nobody else can act for you as a parent would, you may have a guardian: somebody who is there to help you and to speak up for you.',
  },
  'turning-18': {
    primary: '',
    older:
      'If you turn 18 before the second decision, somebody will ask you after your birthday whether you want this to go on. You can answer in writing, or tell a worker.',
  },
  'turning-18-support': {
    primary: '',
    older:
      'If you then want support as an adult, the Home Office has to be told that too. Ask us to help with it.',
  },
  questions: {
    primary: 'You can ask me anything, as often as you like.',
    older: 'You can ask anything, now or later, and ask again.',
  },
  danger: {
    primary: 'If you are in danger, call {phone}.',
    older: 'If you are in danger, call {phone}.',
  },
  talk: {
    primary: 'If you want to talk to somebody else, you can call Childline on {phone}.',
    older: 'If you want to talk to somebody else, you can call Childline on {phone}.',
  },
} as const satisfies Record<ToldPointId, { primary: string; older: string }>;
