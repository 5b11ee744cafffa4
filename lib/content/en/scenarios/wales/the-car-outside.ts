import type { theCarOutside } from '@/lib/content/scenarios/wales/the-car-outside';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theCarOutsideInEnglish = {
  title: 'The car outside',
  setting: 'The out-of-hours desk of social services, at ten in the evening',
  role: 'You are the social worker of the emergency duty team.',
  contentNote: 'Signs of sexual exploitation, and immediate danger. No act is described.',
  brief:
    'Megan, 15, lives in a children’s home. She came back this afternoon after three days missing. You are writing down what is known when the phone rings.',
  people: {
    megan: {
      name: 'Megan',
      about: '15, looked after by the council',
    },
    home: {
      name: 'Owen',
      about: 'Night worker of the children’s home',
    },
    men: {
      name: 'Two men',
      about: 'In a dark car',
    },
  },
  material: {
    log: {
      from: 'The home’s log',
      text: 'Fourth time missing in two months, each time after a message. Came back at four with a new phone and slept in her coat. She would not eat. She asked whether the front door is locked at night.',
    },
    said: {
      from: 'Megan, to Owen',
      text: '“They’ll come if I don’t answer. They know which window.”',
    },
    plan: {
      from: 'Her care plan, page 3',
      text: '“Megan is putting herself at risk by running away with older men.”',
    },
  },
  injects: {
    car: {
      from: 'Owen, from 01632 960358',
      text: '“There’s a dark car at the gate with two men in it. One has got out and is going round the back. Megan is under the stairs. I’ve locked up, I’m alone on shift.”',
    },
    safe: {
      from: 'Owen, forty minutes later',
      text: '“Police are here and the car has gone. Megan is with an officer and asks for you.”',
    },
  },
  expectations: {
    danger: {
      raised: {
        why: '999 now: Owen rings, and you make sure that he has. The walk keeps your place, and you come back to it.',
      },
      'not-raised': {
        why: 'No form comes before it.',
        follows: 'The page is complete, and the back door is open.',
      },
    },
    enquiry: {
      arranged: {
        why: 'A strategy discussion, tonight if need be: your service opens it.',
      },
      'not-yet': {
        why: 'Four times missing, each after a message, calls for one.',
        follows: 'The next shift knows nothing of the window.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By the log and her own words, it seems that she is drawn away by messages and kept by fear. You have enough to suspect.',
      },
      'safeguard-and-come-back': {
        why: 'A move tonight comes first if it must: with a name and tomorrow’s date.',
      },
      'no-concern': {
        why: 'She came back. That is no end of it.',
        follows: 'She is missing for the fifth time before the weekend.',
      },
    },
    missing: {
      yes: {
        why: 'The next days are the sharpest risk: photograph, phone number, who rings whom, what counts as late.',
      },
      'not-sure': {
        why: 'The plan is needed in any case.',
      },
      no: {
        why: 'She has gone four times.',
        follows: 'No plan is agreed with the police, and the night shift waits until morning to report it.',
      },
    },
  },
  indicators: {
    'mis-often-gone': 'Fourth time in two months',
    'mis-leaves-after-contact': 'Each time after a message',
    'mis-returns-changed': 'Back with a new phone, sleeps in her coat',
    'con-threatened': '“They’ll come if I don’t answer”',
    'adu-loiters-nearby': 'A car with two men at the gate',
  },
  wording: {
    'putting-themselves-at-risk': 'putting herself at risk',
  },
  discussion: [
    'Who rings 999, and how do you know that it was done?',
    'What did you feel when the walk was interrupted, and what helped you back?',
    'Rewrite the sentence on page 3.',
  ],
  summary:
    'Megan is 15 and looked after by the council. By the home’s log she has been missing four times in two months, each time after a message; on 24 November she came back after three days with a new phone, slept in her coat and would not eat. She told the night worker: “They’ll come if I don’t answer. They know which window.” The same evening he rang: a dark car with two men was at the gate, and one was going round the back. Police were called by 999 and came; the car has gone. I suspect that adults draw her away to exploit her sexually. A strategy discussion by phone is arranged for eleven tonight. Her photograph and the new phone’s number are with the police, and one hour late counts as missing.',
  walk: {
    'child-protection.enquiry-decided':
      'Strategy discussion by phone at eleven tonight with police and the home’s manager.',
    'safety-now.if-missing':
      'Photograph and the new phone’s number are with the police; one hour late counts as missing; Owen rings 999 and then this desk.',
  },
} as const satisfies ScenarioWords<typeof theCarOutside>;
