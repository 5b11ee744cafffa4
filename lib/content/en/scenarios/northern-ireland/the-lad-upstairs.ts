import type { theLadUpstairs } from '@/lib/content/scenarios/northern-ireland/the-lad-upstairs';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theLadUpstairsInEnglish = {
  title: 'The lad upstairs',
  setting: 'A police station in Northern Ireland, at night',
  role: 'You are a sergeant of the Police Service of Northern Ireland.',
  contentNote: 'A young person who may have been kept in a flat. No injuries are described.',
  brief:
    'After a fire in a flat, officers found plants, lamps and a lad who had climbed onto the roof. He says that he is 19 and asks to be let go.',
  people: {
    minh: {
      name: 'Minh',
      about: 'Says he is 19',
    },
    landlord: {
      name: 'The landlord',
      about: 'Was paid in cash',
    },
    solicitor: {
      name: 'Ms Doherty',
      about: 'Duty solicitor',
    },
  },
  material: {
    fire: {
      from: 'Fire service',
      text: 'The stair door was screwed shut from outside. He got out by the skylight. A mattress, a rice cooker, a calendar with each day crossed out for five months.',
    },
    minh: {
      from: 'Minh, through an independent interpreter',
      text: '“I am nineteen. They said, say nineteen. I came with a boat and a lorry. I never saw this town in daylight.”',
    },
    doctor: {
      from: 'Forensic medical officer',
      text: '“I cannot say his age. He could be sixteen. Vitamin D very low.”',
    },
  },
  injects: {
    call: {
      from: 'The desk',
      text: 'A man asks which station “his brother” is in. He will not give a name.',
    },
  },
  expectations: {
    age: {
      'not-sure': {
        why: '“They said, say nineteen.” That is doubt enough: treat him as a child.',
      },
      yes: {
        why: 'The same protection; say what it rests on.',
      },
      no: {
        why: 'Only because the next question asks whether there is reason to think that he may be under 18. In the online service itself “no” leads away from the child’s referral.',
      },
    },
    reason: {
      yes: {
        why: 'You do not assess. Tell the Trust that an assessment may be needed.',
      },
      no: {
        why: 'The doctor says that he could be sixteen.',
        follows: 'He is bailed as an adult to whoever asks for him.',
      },
    },
    protection: {
      yes: {
        why: 'At night: the Regional Emergency Social Work Service.',
      },
      'not-yet': {
        why: 'It is first, or alongside.',
        follows: 'There is no bed for him, and he is let go.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'That he is suspected of a crime does not hold the referral back.',
      },
      'no-concern': {
        why: 'The defence is for others to look at; somebody must have said that he may be a victim.',
        follows: 'He pleads guilty in a language that he does not read.',
      },
      'safeguard-and-come-back': {
        why: 'Only until he is in a safe place tonight, with a name and a time. The duty to refer remains.',
      },
    },
    guardian: {
      yes: {
        why: 'As far as is known he is here without anybody who is responsible for him: a guardian is to be asked for through the Trust’s social worker.',
      },
      'not-sure': {
        why: 'Then ask the Trust to find out.',
      },
      no: {
        why: 'The “brother” on the phone is nobody you know.',
        follows: 'No guardian, and a visitor who is let in.',
      },
    },
  },
  indicators: {
    'cce-cannabis-site': 'A flat with plants, lamps and a mattress',
    'con-not-free-to-go': 'Stair door screwed shut from outside',
    'doc-told-to-give-age': '“They said, say nineteen”',
    'mov-arranged-by-others': 'A boat and a lorry',
    'mov-unsure-where-they-are': 'Never saw the town in daylight',
    'app-underfed-or-neglected': 'Vitamin D very low',
    'adu-relationship-unproven': 'A “brother” who gives no name',
  },
  wording: {},
  discussion: [
    'What do you tell the duty solicitor?',
    'Who may visit him, and who decides?',
    'What would you keep from the flat, and why?',
  ],
  summary:
    'Minh says that he is 19, and that he was told to say so: “I am nineteen. They said, say nineteen. I came with a boat and a lorry. I never saw this town in daylight.” A doctor can not say his age, and says that he could be sixteen. I treat him as a child; the Trust arranges an assessment. After a fire in a flat with plants and lamps he was found on the roof. The fire service says that the stair door was screwed shut from outside and that a calendar had each day crossed out for five months. I suspect that he was housed there to tend plants. The emergency social work service was told on 24 November; nobody here is known to be responsible for him, so a guardian is asked for. A man who gave no name asked where “his brother” is. His solicitor is to be told of the referral.',
  walk: {
    'age.what-makes-you-think-so':
      'He says that he was told to say nineteen; the doctor thinks that he could be sixteen.',
    'child-protection.agreed':
      'Regional Emergency Social Work Service: a placement tonight whose address is not given to anybody; the Trust arranges an assessment.',
  },
} as const satisfies ScenarioWords<typeof theLadUpstairs>;
