import type { thePhotographs } from '@/lib/content/scenarios/scotland/the-photographs';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const thePhotographsInEnglish = {
  title: 'The photographs',
  setting: 'A council housing office, at the end of the day',
  role: 'You are a housing officer of a Scottish council.',
  contentNote: 'What may be a forced marriage, and work in a household.',
  brief:
    'At a repair visit you saw wedding photographs of a girl who looks very young, and the girl herself, scrubbing the stairs. She says that she is 16. You came back to your desk an hour ago.',
  people: {
    sara: {
      name: 'Sara',
      about: 'Says that she is 16; seen in the house today',
    },
    family: {
      name: 'The tenants',
      about: 'A couple, their grown son and small children',
    },
    lead: {
      name: 'Fiona',
      about: 'The council’s child protection lead',
    },
  },
  material: {
    visit: {
      from: 'Your note of the visit',
      text: 'Sara scrubbed the stairs while four adults sat at table. Nobody introduced her. A wedding photograph with the grown son stood on the shelf. She took the children’s coats and did not sit down.',
    },
    words: {
      from: 'Sara, at the tap, in a low voice',
      text: '“I am sixteen. They said it was a visit. I am the wife now and I do the house. Please do not come in a car with writing on it.”',
    },
    school: {
      from: 'School roll',
      text: 'No child of that name has ever been on a roll in this council.',
    },
  },
  injects: {
    lead: {
      from: 'Fiona',
      text: '“Police and social work plan a safe way to see her alone tomorrow at ten, when the men are out. Nobody is to ring or visit before. The referral is to be looked at again straight after, with what she says.”',
    },
  },
  expectations: {
    danger: {
      no: {
        why: 'You heard no threat for tonight. If you are not sure, the walk shows whom to call.',
      },
      yes: {
        why: 'Nobody is wrong to ring 999; say what she asked about the car.',
      },
    },
    protection: {
      yes: {
        why: 'To social work or Police Scotland without delay, by phone, and not through the family.',
      },
      'not-yet': {
        why: 'As far as you know you are the only one who has heard her.',
        follows: 'The plan to see her alone is never made.',
      },
    },
    conclusion: {
      'safeguard-and-come-back': {
        why: 'Safety and a day’s delay that others have planned: say who, when and why. The duty to refer remains.',
      },
      'refer-now': {
        why: 'You have enough to suspect, and the form can be sent tonight if the lead agrees that it warns nobody.',
      },
      'no-concern': {
        why: 'What she says of a marriage at sixteen, and of the work, is no private matter.',
        follows: 'The family moves at the end of the month.',
      },
    },
  },
  indicators: {
    'ds-heavy-housework': 'Scrubbed while four adults sat',
    'mar-married-or-engaged-under-18': 'A wedding photograph with the grown son',
    'mar-says-forced': '“They said it was a visit. I am the wife now”',
    'mar-made-to-work-by-in-laws': '“I do the house”',
    'liv-not-in-school': 'On no school roll',
  },
  wording: {},
  discussion: [
    'When is waiting safer, and who must agree to it?',
    'What would make you ring 999 tonight?',
    'How do you make sure that “tomorrow” happens?',
  ],
  summary:
    'Sara says that she is 16. At a repair visit on 24 November she scrubbed the stairs while four adults sat at table, and a wedding photograph with the tenants’ grown son stood on the shelf. She said in a low voice: “I am sixteen. They said it was a visit. I am the wife now and I do the house. Please do not come in a car with writing on it.” No child of her name has been on a school roll of this council. I suspect a forced marriage and servitude. Social work and Police Scotland have been told and see her alone tomorrow at ten; nobody rings or visits before. The child protection lead and I look at the referral again straight after, with what she says; the duty to refer remains.',
  walk: {
    'child-protection.agreed':
      'Fiona: police and social work see Sara alone tomorrow at ten; nobody rings or visits before.',
    'waiting.why': 'A visit or a call tonight could warn the family; she can be seen safely tomorrow at ten.',
    'waiting.who': 'Fiona Kerr, child protection lead, with me',
    'waiting.safety-meanwhile': 'Police have a marker on the address and answer any call from it at once.',
  },
} as const satisfies ScenarioWords<typeof thePhotographs>;
