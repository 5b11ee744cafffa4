import type { twoStops } from '@/lib/content/scenarios/scotland/two-stops';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const twoStopsInEnglish = {
  title: 'Two stops',
  setting: 'A secondary school’s meeting room',
  role: 'You are a social worker of a Scottish council.',
  contentNote: 'What may be drugs, and an injury that is mentioned.',
  brief:
    'Callum is 14 and has lived in the same scheme all his life, with both parents. Others say that “real trafficking” is something else.',
  people: {
    callum: {
      name: 'Callum',
      about: '14',
    },
    parents: {
      name: 'Donna and Craig',
      about: 'His parents, who asked for help',
    },
    teacher: {
      name: 'Mr Baird',
      about: 'Pastoral care teacher',
    },
  },
  material: {
    parents: {
      from: 'Donna',
      text: 'He gets the bus two stops and comes back with a bag that he leaves in our shed. It’s gone in the morning. He says he’s helping a pal. He had two nails torn in August and told us it was football.',
    },
    teacher: {
      from: 'Mr Baird',
      text: 'Older boys wait at the gate on a moped. Callum told a first-year to hold something “just for dinner time”. He is in with a bad crowd and engaging in CCE.',
    },
    police: {
      from: 'Local police',
      text: 'The shed has been used three times for what others call “stock”. Callum was stopped last month with £40 and a key that he could not explain.',
    },
  },
  injects: {
    nails: {
      from: 'Callum, to Mr Baird',
      text: '“I dropped one on the bus. That’s what the nails were. If I stop, they’ll ask for it all at once. It’s only two stops.”',
    },
  },
  expectations: {
    conclusion: {
      'refer-now': {
        why: 'By what he says, others have him carry and keep things for them and hold it over him. In Scotland travel is not even an element: two stops or none.',
      },
      'safeguard-and-come-back': {
        why: 'Until the IRD, with a day and a name.',
      },
      'no-concern': {
        why: 'A child at home with good parents can be exploited from the bus stop.',
        follows: 'He is charged in spring, and nobody can say that a concern was ever recorded.',
      },
    },
    enquiry: {
      arranged: {
        why: 'The IRD, with police and school.',
      },
      'not-yet': {
        why: 'It is your own service that opens it.',
        follows: 'School and police each wait for the other.',
      },
    },
    guardian: {
      'not-needed': {
        why: 'His parents have parental rights, so the service does not take him. That is no judgement on what he needs.',
      },
      no: {
        why: 'The same in effect; say why.',
      },
      yes: {
        why: 'The condition is that nobody in the UK has parental rights.',
        follows: 'The parents read that a guardian is asked for, and stop ringing you.',
      },
    },
    rights: {
      yes: {
        why: 'Both parents, who live with him.',
      },
      no: {
        why: 'It is a legal question, not one of how well they cope.',
        follows: 'A guardian is asked for where the law has none for him.',
      },
      'not-sure': {
        why: 'Then ask his parents today, since a guardian depends on it. He lives with both.',
      },
    },
  },
  indicators: {
    'mov-short-distance-for-use': 'Two bus stops with a bag',
    'cce-punishment-injuries': 'Two torn nails',
    'cce-told-to-bring-others': 'He told a first-year to hold something',
    'adu-loiters-nearby': 'Older boys at the gate on a moped',
    'cce-offences-serve-older-group': 'Stopped with money and a key',
    'cce-drug-debt': '“They’ll ask for it all at once”',
  },
  wording: {
    'involved-in': 'engaging in CCE',
  },
  discussion: [
    'Say the act in one sentence, without a distance.',
    'What changes if the same happens in England? What does not?',
    'What do his parents need to hear from you today?',
  ],
  summary:
    'Callum is 14 and has lived in the same scheme all his life, with both parents. His mother says that he takes the bus two stops and comes back with a bag that he leaves in their shed; it is gone in the morning. In August he had two nails torn and told her that it was football. Police say that the shed has been used three times for what others call “stock”, and that he was stopped last month with £40 and a key. Older boys wait at the school gate, and a teacher says that he told a first-year to hold something. He told the teacher: “I dropped one on the bus. That’s what the nails were. If I stop, they’ll ask for it all at once. It’s only two stops.” I suspect that he is used to move and store drugs. An IRD is arranged for tomorrow. His parents have parental rights, so no guardian is asked for in Scotland.',
  walk: {
    'child-protection.enquiry-decided':
      'IRD tomorrow with police, school and health; Callum is driven to school by his father until then.',
    'home.guardian-why-not': 'Both parents have parental rights and live with him.',
  },
} as const satisfies ScenarioWords<typeof twoStops>;
