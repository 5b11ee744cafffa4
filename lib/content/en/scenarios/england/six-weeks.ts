import type { sixWeeks } from '@/lib/content/scenarios/england/six-weeks';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const sixWeeksInEnglish = {
  title: 'Six weeks to go',
  setting: 'A family centre, on a grey day late in November',
  role: 'You are a social worker in a team for young people in care.',
  contentNote: 'A debt, and work that may not be paid.',
  brief:
    'Luka is 17 and turns 18 on 5 January. He lives in shared accommodation that the council arranged. A colleague suggests leaving the matter to the adults’ team. You meet him today.',
  people: {
    luka: {
      name: 'Luka',
      about: '17, in care since he came to the UK at 16',
    },
    boss: {
      name: '“Uncle Deni”',
      about: 'Runs a hand car wash; no relative',
    },
    support: {
      name: 'Priya',
      about: 'Support worker where Luka lives',
    },
  },
  material: {
    support: {
      from: 'Priya’s log',
      text: 'Luka leaves before six every day and is fetched by a grey van. He comes back after dark with cracked, red hands. He has not been to college since September. He asked to borrow £10 for food two days after his allowance came.',
    },
    luka: {
      from: 'Luka, to you',
      text: '“Uncle Deni paid for my journey. I pay him back. First it was 4,000, now it is 9,000, because I was ill in summer. He keeps my bank card so that it is simple.”',
    },
    email: {
      from: 'A colleague, by e-mail',
      text: '“He is streetwise and nearly an adult. By the time anyone decides he will be 18. Suggest we close and let adult services pick it up.”',
    },
  },
  injects: {
    allowance: {
      from: 'The bank, at Luka’s request',
      text: 'Statement: each allowance is withdrawn in full within an hour, at a cash machine beside the car wash.',
    },
  },
  expectations: {
    age: {
      yes: {
        why: 'He is a child until his birthday. What counts is today.',
      },
      no: {
        why: '“Nearly” is not an age.',
        follows: 'He is asked to consent, while another holds his card and, as he says, a debt over him.',
      },
      'not-sure': {
        why: 'The same protection follows. But nobody doubts his date of birth, and the weeks to his birthday count.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'Referred now, he comes into the NRM as a child. After his birthday he will be asked whether he wants to stay in it.',
      },
      'safeguard-and-come-back': {
        why: 'Only for days, with a name and a date before his birthday.',
      },
      'no-concern': {
        why: 'A debt that grows, a card that another keeps and days that begin before six are signs of forced labour.',
        follows: 'He turns 18 with no referral and no plan, and the debt goes on.',
      },
    },
    guardian: {
      yes: {
        why: 'Policy in England is to refer to the guardian service as well, even for a few weeks.',
      },
      no: {
        why: 'Only with the reason, and until tomorrow: let the service say what it can do.',
      },
      'not-needed': {
        why: 'Any child under 18 who is believed to have been trafficked can be referred, for six weeks too.',
        follows: 'Nobody independent prepares him for the question that comes on his birthday.',
      },
    },
  },
  indicators: {
    'mov-into-unknown-cars': 'Fetched by a grey van before six',
    'lab-strain-or-work-injuries': 'Cracked, red hands',
    'lab-very-long-hours': 'Away from before six until after dark, every day',
    'con-debt-to-work-off': 'A debt that grew from 4,000 to 9,000',
    'fin-others-hold-bank-access': '“He keeps my bank card”',
    'fin-own-payments-taken': 'Each allowance withdrawn within an hour',
  },
  wording: {
    streetwise: 'He is streetwise',
  },
  discussion: [
    'What is lost if the referral is made in January?',
    'Who talks with Luka about staying in the NRM, and when may they?',
    'Who in the room has ever written “nearly an adult”?',
  ],
  summary:
    'Luka was born on 5 January 2009 and is 17; he turns 18 in six weeks. The log of his accommodation says that he leaves before six every day, is fetched by a grey van, comes back after dark with cracked, red hands, and has not been to college since September. He says: “Uncle Deni paid for my journey. I pay him back. First it was 4,000, now it is 9,000, because I was ill in summer. He keeps my bank card so that it is simple.” The man is no relative and runs a hand car wash. A bank statement shows each allowance withdrawn in full within an hour, at a cash machine beside it. I suspect forced labour and that his money is taken. A strategy discussion is arranged for tomorrow. The guardian service has been asked. He will be told before his birthday that he will be asked whether he wants to stay in the NRM; that conversation is held after it.',
  walk: {
    'child-protection.enquiry-decided':
      'Strategy discussion tomorrow at ten with police and the Fair Work Agency; new card and a room away from the van’s round tonight.',
  },
} as const satisfies ScenarioWords<typeof sixWeeks>;
