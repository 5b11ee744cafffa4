import type { theLastFerry } from '@/lib/content/scenarios/wales/the-last-ferry';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theLastFerryInEnglish = {
  title: 'The last ferry',
  setting: 'A ferry port, at night',
  role: 'You are a Border Force officer with a safeguarding role.',
  contentNote: 'A young person alone, and a promise of work.',
  brief:
    'Sami came off the last ferry with a group that dispersed. He says that he is 15. Your colleague is sure that he is an adult.',
  people: {
    sami: {
      name: 'Sami',
      about: 'Says he is 15; no papers',
    },
    colleague: {
      name: 'Officer Reed',
      about: 'Your colleague',
    },
    driver: {
      name: 'A driver',
      about: 'Was waiting with a paper with Sami’s first name',
    },
  },
  material: {
    sami: {
      from: 'Sami, through a telephone interpreter',
      text: '“I am 15. My father paid a man. There is a restaurant, I will work and sleep there until it is paid. The man said the driver will know me.”',
    },
    colleague: {
      from: 'Officer Reed’s note',
      text: '“Stubble, tall, confident. Not 15. Suggest we record 1 January 2003 and process as an adult.”',
    },
    driver: {
      from: 'Port police',
      text: 'The driver drove off when asked whom he was meeting. On the paper were four first names. Three of those people have left the port.',
    },
  },
  injects: {
    photo: {
      from: 'From Sami’s phone, which he showed',
      text: 'A school card in his own language with his photograph and a year: it would make him 15 or 16. It may be real or not.',
    },
  },
  expectations: {
    age: {
      'not-sure': {
        why: 'Two officers, two views: that is doubt. Nobody at the port assesses his age.',
      },
      yes: {
        why: 'The same protection follows; say what it rests on.',
      },
      no: {
        why: 'Looks settle nothing, and the next question would have to be answered against what he says.',
        follows: 'He is sent to a hotel for adults. A car collects him within the hour.',
      },
    },
    protection: {
      yes: {
        why: 'Social services of the council where he is, at night its emergency duty team. Say that an age assessment may be needed.',
      },
      'not-yet': {
        why: 'The first hours are the sharpest risk.',
        follows: 'He is gone from the waiting room at six.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By his own account he came to work off what was paid for him. Exploitation need not have happened yet.',
      },
      'safeguard-and-come-back': {
        why: 'With a name and today’s date.',
      },
      'no-concern': {
        why: 'By what he says a man was paid, somebody knew him here, and he is to work until it is paid: that may be an act and a purpose.',
        follows: 'He is at the restaurant before the week is out.',
      },
    },
    assessment: {
      'none-yet': {
        why: 'The council assesses, with the all-Wales toolkit. Write that it has been asked.',
      },
      'not-needed': {
        why: 'Until a council has assessed him or his age is otherwise determined he is treated as a child.',
        follows: 'The next service starts from your guess.',
      },
      'under-way': {
        why: 'Only if the council has begun it: write since when. Until it is done he is treated as a child.',
      },
      completed: {
        why: 'What an officer thinks of his looks is no assessment, and nobody else has seen him yet.',
        follows: 'His age counts as settled, and the council is not asked.',
      },
    },
  },
  indicators: {
    'mov-arranged-by-others': '“My father paid a man”',
    'mov-promised-something': 'Work in a restaurant',
    'con-debt-to-work-off': '“I will work and sleep there until it is paid”',
    'mov-met-by-strangers': 'A driver with four first names on a paper',
    'doc-none': 'No papers; a birth date is suggested for him',
  },
  wording: {},
  discussion: [
    'What do you say to your colleague?',
    'What is wrong with writing down 1 January?',
    'Where are the other three?',
  ],
  summary:
    'Sami says that he is 15. A colleague thinks him an adult; he has no papers, and a school card on his phone, real or not, would make him 15 or 16. I treat him as a child; the council has been told that an assessment may be needed. He came off the last ferry on 24 November with a group that dispersed, and said through a telephone interpreter: “I am 15. My father paid a man. There is a restaurant, I will work and sleep there until it is paid. The man said the driver will know me.” A driver who had a paper with four first names, his among them, drove off when asked whom he was meeting; three of those people have left the port. I suspect that he was brought here to work off a debt. The emergency duty team has been told, and police have the car’s description.',
  walk: {
    'age.what-makes-you-think-so':
      'He says 15; a school card on his phone fits that; one officer thinks him an adult by his looks.',
    'child-protection.agreed':
      'Emergency duty team: a foster placement tonight, not near the port; police have the car’s description.',
  },
} as const satisfies ScenarioWords<typeof theLastFerry>;
