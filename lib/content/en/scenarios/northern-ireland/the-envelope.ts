import type { theEnvelope } from '@/lib/content/scenarios/northern-ireland/the-envelope';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theEnvelopeInEnglish = {
  title: 'The envelope',
  setting: 'A youth club in a town in Northern Ireland',
  role: 'You are a youth worker of Youth Work Alliance.',
  contentNote: 'Threats against a child, perhaps by an armed group. No violence is described.',
  brief:
    'Aaron is 15. He has stopped coming to five-a-side. Today he stayed behind and asked what happens to people who do not pay.',
  people: {
    aaron: {
      name: 'Aaron',
      about: '15, lives with his mother',
    },
    man: {
      name: 'A man',
      about: 'Whom Aaron does not name and you are not to ask for',
    },
    mother: {
      name: 'Joanne',
      about: 'His mother',
    },
  },
  material: {
    aaron: {
      from: 'Aaron, to you',
      text: '“I took an envelope to a house. Then another. Then they said I took one short, and I owe them. They said I’ve an appointment if it isn’t sorted. I don’t want Mum’s windows done.”',
    },
    club: {
      from: 'A colleague’s note',
      text: 'Aaron was told to be at a bus shelter on the night when stones were thrown, with two younger boys. He said “you don’t say no”. A leader wrote: he is a gang member now.',
    },
    mother: {
      from: 'Joanne',
      text: 'He jumps when a car slows down. Somebody painted his initials on a wall.',
    },
  },
  injects: {
    text: {
      from: 'On Aaron’s phone, which he shows you',
      text: '“Friday. Bring it or be there.”',
    },
  },
  expectations: {
    danger: {
      'not-sure': {
        why: 'By what he says he is threatened, and that is doubt at the least: the walk shows whom to ring, and keeps your place.',
      },
      no: {
        why: 'If he is safe until he leaves the room, you can go on; ring before he goes.',
      },
    },
    protection: {
      yes: {
        why: 'The Gateway team of the Trust, or in the evening the emergency service. And the police, with him and his mother.',
      },
      'not-yet': {
        why: 'Knowing and not telling the police, without a reasonable excuse, can be an offence here: check the section.',
        follows: 'He goes home with the threat, and nobody has a plan for tonight.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what he says, others had him carry for them and now say that he owes them. Travel within a town is travel, and his consent is irrelevant.',
      },
      'safeguard-and-come-back': {
        why: 'If he has to leave tonight, that first: then a name and a day.',
      },
      'no-concern': {
        why: 'That such things are known in a place is no reason. Criminal exploitation by an armed group is exploitation too.',
        follows: 'He runs the next errand to pay for the last.',
      },
    },
  },
  indicators: {
    'cce-paramilitary-tasks': 'Took envelopes to houses',
    'cce-paramilitary-threat': '“I’ve an appointment if it isn’t sorted”',
    'con-debt-to-work-off': '“I took one short, and I owe them”',
    'cce-told-to-bring-others': '“With two younger boys”, a colleague’s note says',
    'con-threatened': '“Bring it or be there”',
    'app-trauma-or-self-harm': 'Jumps when a car slows down',
  },
  wording: {
    'gang-member': 'gang member',
  },
  discussion: [
    'What do you not ask, and why?',
    'What may a youth club promise Aaron, and what not?',
    'Who keeps you safe in this?',
  ],
  summary:
    'Aaron is 15. He says: “I took an envelope to a house. Then another. Then they said I took one short, and I owe them. They said I’ve an appointment if it isn’t sorted. I don’t want Mum’s windows done.” A message on his phone says: “Friday. Bring it or be there.” A colleague’s note says that he was told to be at a bus shelter on a night when stones were thrown, with two younger boys. His mother says that he jumps when a car slows down and that somebody painted his initials on a wall. I do not name a group and have not asked him to. I suspect that others use him and keep him to it by threats. The Gateway team and the police were told on 24 November and meet him and his mother at the club; they stay with relatives tonight. The two younger boys have to be thought of, too.',
  walk: {
    'child-protection.agreed':
      'Gateway: social worker at the club within the hour; police meet Joanne and Aaron there. They stay with relatives tonight.',
  },
} as const satisfies ScenarioWords<typeof theEnvelope>;
