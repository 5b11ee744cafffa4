import type { theLockedHouse } from '@/lib/content/scenarios/england/the-locked-house';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theLockedHouseInEnglish = {
  title: 'The locked house',
  setting: 'A custody suite, in the early hours',
  role: 'You are a detective constable who takes over a case at night.',
  contentNote: 'A young person kept in a locked house. Small burns are mentioned.',
  brief:
    'Officers forced the door of a terraced house full of cannabis plants. Inside was one young person, and the doors were locked from the outside. He has given a name and says that he is 19. So far he is a suspect. You are to ask what else has to be considered.',
  people: {
    an: {
      name: 'An',
      about: 'Says he is 19; speaks through a telephone interpreter',
    },
    sergeant: {
      name: 'Sergeant Moss',
      about: 'Custody sergeant',
    },
    neighbour: {
      name: 'A neighbour',
      about: 'Has seen a van at night',
    },
  },
  material: {
    arrest: {
      from: 'Arresting officers',
      text: 'One mattress in the kitchen beside the boiler. Food for about a week in carrier bags. Front and back doors locked from the outside, windows boarded. He had no key, no money, no papers, and a phone with one number in it. He had small burns on his fingers.',
    },
    custody: {
      from: 'Sergeant Moss',
      text: '“Looks about 15 to me. He keeps saying nineteen, nineteen, like he learnt it. He cried when I said he could ring his family.”',
    },
    interview: {
      from: 'First words through the interpreter, before any interview',
      text: '“I water the plants. I must pay the journey. I am nineteen. Please do not ring the number.”',
    },
  },
  injects: {
    scan: {
      from: 'Local intelligence desk',
      text: 'Another force has his fingerprints from four months ago: found in a lorry, different name, date of birth given as 2011, taken to a children’s home and missing from it after two days.',
    },
  },
  expectations: {
    age: {
      'not-sure': {
        why: 'He says 19 and looks about 15 to the sergeant: that is doubt. Nobody at the station assesses his age; tell the council that an assessment may be needed.',
      },
      yes: {
        why: 'It leads to the same protection. Say why you think so, since nobody has assessed him.',
      },
      no: {
        why: 'Only because the next question asks whether there is reason to think so, and a yes or a doubt there brings him back. In the online service itself “no” leads away from the child’s referral.',
      },
    },
    reason: {
      yes: {
        why: 'A young person who says that they are an adult, but may be a child, is treated as one. He may have been told to say it.',
      },
      no: {
        why: 'He looks about 15 to the sergeant, and his answer sounds learnt to him.',
        follows: 'He is held and interviewed as an adult. If he is a child, he is one alone among adults.',
      },
    },
    protection: {
      yes: {
        why: 'Children’s social care of the council where he is now, at night through its emergency duty team. Ask for an age assessment too.',
      },
      'not-yet': {
        why: 'It is made first, or at the latest alongside.',
        follows:
          'He is released in the morning to an address that he gives, and nobody has asked who lives there.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'That he is suspected of a crime never holds a referral back.',
      },
      'no-concern': {
        why: 'Whether he has a defence is for others; they can only look at it if somebody has said that he may be a victim.',
        follows: 'He is charged, pleads guilty to have it over, and goes missing on the day of release.',
      },
      'safeguard-and-come-back': {
        why: 'Only for the hours until he is in a safe place, with a name and a time. Safety comes first in any case, and the duty to refer remains.',
      },
    },
    missing: {
      yes: {
        why: 'He was missing after two days last time. The first 72 hours are the sharpest risk: agree a plan before he leaves custody.',
      },
      'not-sure': {
        why: 'The plan is needed in any case.',
      },
      no: {
        why: 'Children who may have been trafficked go missing from care at a high rate.',
        follows: 'No plan is made, and no photograph is kept.',
      },
    },
  },
  indicators: {
    'cce-cannabis-site': 'Living in and tending a house full of plants',
    'con-not-free-to-go': 'Doors locked from the outside, no key',
    'ds-no-sleeping-space': 'A mattress in the kitchen',
    'doc-none': 'No papers',
    'con-rehearsed-account': '“Nineteen, like he learnt it”, the sergeant says',
    'con-debt-to-work-off': '“I must pay the journey”',
    'mis-soon-after-being-found': 'Missing two days after he was found before',
  },
  wording: {},
  discussion: [
    'Who decides how old he is, and who does not?',
    'What do you tell his solicitor, and when?',
    'What has to be agreed before he leaves the custody suite?',
  ],
  summary:
    'An says that he is 19. The custody sergeant thinks him about 15, and four months ago another force was given another name and a date of birth in 2011. I treat him as a child; an age assessment by the council is to follow. Early on 24 November he was found alone in a house of cannabis plants, both doors locked from the outside and windows boarded, with one mattress in the kitchen, and without key, money or papers. Through a telephone interpreter he said: “I water the plants. I must pay the journey. I am nineteen. Please do not ring the number.” I suspect that he was housed there so that others could use him. When he was found before, he was missing from a children’s home after two days. The emergency duty team has been told and places him away from the town. His solicitor is to be told of this referral.',
  walk: {
    'age.what-makes-you-think-so':
      'Looks about 15 to the custody sergeant; to whom the answer sounds learnt; another force was given a birth date in 2011 four months ago.',
    'child-protection.agreed':
      'Emergency duty team: a social worker comes tonight, a placement away from the town, an age assessment to follow.',
    'risk.going-missing-why': 'Missing from a children’s home two days after he was found four months ago.',
  },
} as const satisfies ScenarioWords<typeof theLockedHouse>;
