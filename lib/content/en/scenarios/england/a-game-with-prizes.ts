import type { aGameWithPrizes } from '@/lib/content/scenarios/england/a-game-with-prizes';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const aGameWithPrizesInEnglish = {
  title: 'A game with prizes',
  setting: 'A youth project in the town where she was born',
  role: 'You are a worker of Barnardo’s in a service for young people.',
  contentNote: 'Pressure to send images. No image and no act is described.',
  brief:
    'Maisie is 13, autistic, and has never lived or stayed outside her town. Her father rang because she is awake at night. She types to you on a tablet.',
  people: {
    maisie: {
      name: 'Maisie',
      about: '13, autistic, types when talking is hard',
    },
    father: {
      name: 'Rob',
      about: 'Her father',
    },
    player: {
      name: '“KingFox”',
      about: 'A player whom she has never seen',
    },
  },
  material: {
    father: {
      from: 'Rob, by phone',
      text: 'She has a second tablet that we did not buy. She is awake at three. When I took it she screamed that people would get hurt. The doctor said it is her autism.',
    },
    typed: {
      from: 'What Maisie typed',
      text: '“kingfox gave me gems. then he said pay back with pictures. he said normal girls do it. now he says send more or he shows my class. he told me secret chat only.”',
    },
    school: {
      from: 'Her school',
      text: 'Maisie has been contacting adults online, and her mentor finds her difficult to reach.',
    },
  },
  injects: {
    money: {
      from: 'Rob, by text from 07700 900263',
      text: '“There is money in her game account, over £900. She says it isn’t hers, it comes in and KingFox tells her where to send it.”',
    },
  },
  expectations: {
    area: {
      england: {
        why: 'She is at home. Where the player is does not matter here.',
      },
      'outside-uk': {
        why: 'The child is in England, whoever writes to her.',
        follows: 'The wrong body is told, and nobody visits.',
      },
    },
    protection: {
      yes: {
        why: 'Children’s social care today, and the police for the tablets.',
      },
      'not-yet': {
        why: 'Every hour the chat may vanish, and he may act on the threat.',
        follows: 'The chat deletes itself overnight, and the class has the pictures.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'No journey is needed. By what she types, it seems that somebody won her with gifts and uses her for images and, as her father texts, for money. That is enough to suspect.',
      },
      'safeguard-and-come-back': {
        why: 'If her safety tonight needs you first, come back today. You have enough to suspect.',
      },
      'no-concern': {
        why: 'Distress put down to autism alone is a cause that nobody has looked behind.',
        follows: 'She is given advice on screen time.',
      },
    },
    others: {
      yes: {
        why: 'What she types of belongs under sexual exploitation, and the record says that it is online.',
      },
      'not-sure': {
        why: 'Say what you know of the account names.',
      },
      no: {
        why: 'By what she types it began in a game and goes on in a chat.',
        follows: 'Nobody asks for the names of the accounts while they can still be found.',
      },
    },
  },
  indicators: {
    'onl-unknown-devices-accounts': 'A tablet that the family did not buy',
    'beh-distress-put-down-to-disability': '“The doctor said it is her autism”',
    'onl-pressed-for-images': 'Told to pay back gems with pictures',
    'onl-blackmailed-with-images': '“Send more or he shows my class”',
    'onl-moved-to-private-chat': '“Secret chat only”',
    'beh-disability-used-to-direct': '“He said normal girls do it”',
    'fin-money-through-account': 'Over £900 that, she says, is not hers comes in and is sent on',
  },
  wording: {
    'contacting-adults-online': 'has been contacting adults online',
    'refuses-to-engage': 'difficult to reach',
  },
  discussion: [
    'What helps Maisie to tell it, and what would get in her way?',
    'What would you ask her father to do with the tablet, and not to do?',
    'She has never left her town. Say act and purpose in one sentence each.',
  ],
  summary:
    'Maisie is 13 and autistic, and has never lived outside the town where she was born. She typed: “kingfox gave me gems. then he said pay back with pictures. he said normal girls do it. now he says send more or he shows my class. he told me secret chat only.” Her father reports a second tablet that the family did not buy, that she is awake at three, and that she screamed that people would get hurt when he took it. He says that a doctor put it down to her autism. He texted that over £900 is in her game account, which she says is not hers and KingFox tells her where to send. I suspect sexual and financial exploitation online. Children’s social care and the police were told on 24 November; both tablets are kept charged and untouched. Maisie types on a tablet, with one known adult in the room.',
  walk: {
    'child-protection.agreed':
      'Children’s social care visits tomorrow morning with an officer; father keeps both tablets charged and untouched.',
    'child.communication-aid': 'Types on a tablet; one known adult in the room.',
    'exploitation.online-details': 'Game chat with “KingFox”, moved to what she calls a secret chat.',
  },
} as const satisfies ScenarioWords<typeof aGameWithPrizes>;
