import type { theSavingsAccount } from '@/lib/content/scenarios/northern-ireland/the-savings-account';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theSavingsAccountInEnglish = {
  title: 'The savings account',
  setting: 'A leisure centre of a district council',
  role: 'You are a leisure centre manager employed by a district council.',
  contentNote: 'Money moved through a child’s account, and a threat.',
  brief:
    'Ethan is 16 and coaches small children at your centre. He is good at it. This week he asked whether he could be paid in cash.',
  people: {
    ethan: {
      name: 'Ethan',
      about: '16, coaches on Saturdays',
    },
    boy: {
      name: '“Slim”',
      about: 'A contact in a chat; nobody has met him',
    },
    mother: {
      name: 'Karen',
      about: 'His mother',
    },
  },
  material: {
    ethan: {
      from: 'Ethan',
      text: '“It’s my choice and it’s easy money. I let them use my card and I get fifty. A lad in the chat sorted it. But now they have my password and they say that I pay if the bank asks.”',
    },
    mother: {
      from: 'Karen',
      text: 'A letter from the bank: £4,600 in eleven days. He cried and broke his phone.',
    },
    staff: {
      from: 'A colleague',
      text: '“He’s a money mule, isn’t he. Police matter. He is no child.”',
    },
  },
  injects: {
    threat: {
      from: 'In the chat, which Ethan shows you',
      text: '“u want ur ma to know? 2 more then ur done. bring ur mate”',
    },
  },
  expectations: {
    responder: {
      'council-other': {
        why: 'A district council is on the list, but whether you may refer is to be checked. The walk goes on and prints the hand-over note too.',
      },
      'council-childrens-social-care': {
        why: 'Here child protection belongs to the Trusts, not to councils.',
        follows: 'The walk says that you can not refer here at all, and nobody finds out whether you may.',
      },
      other: {
        why: 'Say whom you work for: what the walk tells you depends on it.',
        follows: 'You are told what another organisation may do, and nobody finds out whether yours may.',
      },
    },
    protection: {
      yes: {
        why: 'The Gateway team of the Trust. Ask it who submits.',
      },
      'not-yet': {
        why: 'Telling the bank is not telling the Trust.',
        follows: 'He does as he is told once more before anybody comes.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what he shows you, others use his account and keep him to it by threats. That is enough to suspect; the form has a box for being made to commit fraud.',
      },
      'safeguard-and-come-back': {
        why: 'If you want advice first, ring today and come back today.',
      },
      'no-concern': {
        why: '“It’s my choice” does not settle it for a child, and neither does the money he was given.',
        follows: 'His account is closed for years, and the next boy is brought.',
      },
    },
  },
  indicators: {
    'fin-offered-easy-money': 'Fifty for the use of his card',
    'beh-calls-it-own-choice': '“It’s my choice and it’s easy money”',
    'fin-others-hold-bank-access': '“They have my password”',
    'fin-money-through-account': '£4,600 in eleven days',
    'cce-told-to-bring-others': '“bring ur mate”',
    'con-threatened': '“u want ur ma to know?”',
  },
  wording: {
    'money-mule': 'He’s a money mule',
  },
  discussion: [
    'What is the difference between “yes” and “check” for your organisation?',
    'What would you write in place of “money mule”?',
    'Who tells the bank, and what is that worth to Ethan?',
  ],
  summary:
    'Ethan is 16. He said: “It’s my choice and it’s easy money. I let them use my card and I get fifty. A lad in the chat sorted it. But now they have my password and they say that I pay if the bank asks.” His mother has a letter from the bank about £4,600 in eleven days. A message in the chat says: “u want ur ma to know? 2 more then ur done. bring ur mate”. I suspect that others use his account and keep him to it by threats. The Gateway team was told on 24 November and sees Ethan and his mother tomorrow; police have the chat. Whether my council may submit is being checked; the Trust will say by Thursday who does.',
  walk: {
    'child-protection.agreed':
      'Gateway: a social worker sees Ethan and Karen tomorrow; she will say by Thursday who submits the NRM form. Police have the chat.',
  },
} as const satisfies ScenarioWords<typeof theSavingsAccount>;
