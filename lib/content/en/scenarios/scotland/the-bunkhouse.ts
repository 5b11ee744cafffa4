import type { theBunkhouse } from '@/lib/content/scenarios/scotland/the-bunkhouse';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theBunkhouseInEnglish = {
  title: 'The bunkhouse',
  setting: 'A harbour, before dawn',
  role: 'You are a constable of Police Scotland.',
  contentNote: 'Work without wages, an injury, poor housing.',
  brief:
    'An ambulance crew rang about a boy of 17 with a crushed finger, three days old. He lives in a bunkhouse with eleven men and guts fish.',
  people: {
    joel: {
      name: 'Joel',
      about: '17, British, grew up in care in another part of Scotland',
    },
    skipper: {
      name: 'Mr Strachan',
      about: 'Runs the shed and the bunkhouse',
    },
    crew: {
      name: 'Ambulance crew',
      about: 'Found the injury',
    },
  },
  material: {
    crew: {
      from: 'Ambulance crew',
      text: 'The finger should have been seen on the day. Mr Strachan said “no hospital, he has a shift”. Joel asked us not to write his name.',
    },
    joel: {
      from: 'Joel',
      text: '“I get my keep. The wage goes to the rent and the boots and the lift up here. I owe him about two thousand now. I answered an advert, it said four hundred a week.”',
    },
    bunk: {
      from: 'Your own note',
      text: 'Twelve bunks, one tap, mould. A book on the table with names, “rent”, “boots”, “lift” and no pay. Joel’s bank card was in it.',
    },
  },
  injects: {
    run: {
      from: 'A support service for care leavers',
      text: 'Joel left his flat in June after a message with an advert. It was taken for a wish to work, and nobody reported him missing.',
    },
  },
  expectations: {
    protection: {
      yes: {
        why: 'To social work of the council where he is now. He is 17: a child in this walk.',
      },
      'not-yet': {
        why: 'Police and social work hold the IRD together.',
        follows: 'He is taken to hospital and then back to his bunk.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what he says and what you saw there is no pay, a debt, and his bank card in a book of debts. A British boy may be in forced labour like anybody else.',
      },
      'safeguard-and-come-back': {
        why: 'Hospital first; come back today.',
      },
      'no-concern': {
        why: 'That he answered an advert and had “his keep” rules nothing out.',
        follows: 'He is told about the minimum wage and sent to a web page.',
      },
    },
    rights: {
      'not-sure': {
        why: 'He grew up in care. Ask the council; the guardian depends on it.',
      },
      yes: {
        why: 'If his file says so, write from where you know.',
      },
      no: {
        why: 'That he grew up in care does not mean that nobody has rights.',
        follows: 'A guardian is asked for on a guess, and refused.',
      },
    },
  },
  indicators: {
    'app-care-withheld': '“No hospital, he has a shift”',
    'lab-little-or-no-pay': '“I get my keep”',
    'con-debt-to-work-off': 'Owes about two thousand',
    'onl-recruited-by-advert': 'Answered an advert',
    'liv-unsafe-or-crowded': 'Twelve bunks, one tap, mould',
    'fin-others-hold-bank-access': 'His bank card in the book on the table',
    'mis-not-reported': 'Nobody reported him missing',
    'vul-care-or-homeless': 'Left his care leaver’s flat',
  },
  wording: {},
  discussion: [
    'Eleven men live there too. What is your duty to them?',
    'What evidence would you keep, and how?',
    'Why did nobody report him missing?',
  ],
  summary:
    'Joel is 17, British, and grew up in care in another part of Scotland. A service for care leavers says that he left his flat in June after an advert. He lives in a bunkhouse with eleven men and guts fish. He said: “I get my keep. The wage goes to the rent and the boots and the lift up here. I owe him about two thousand now. I answered an advert, it said four hundred a week.” I saw twelve bunks, one tap, mould, and a book with names, “rent”, “boots”, “lift” and no pay; his bank card was in it. A crushed finger was three days old; an ambulance crew heard the man who runs the place say “no hospital, he has a shift”. I suspect forced labour and debt bondage. Social work was told on 24 November, meets him in hospital at nine, and he does not return there. The book and the card are to be kept as evidence.',
  walk: {
    'child-protection.agreed':
      'Social work meets him in hospital at nine; IRD at eleven; no return to the bunkhouse.',
  },
} as const satisfies ScenarioWords<typeof theBunkhouse>;
