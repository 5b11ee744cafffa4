import type { auntiesHelper } from '@/lib/content/scenarios/england/aunties-helper';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const auntiesHelperInEnglish = {
  title: 'Auntie’s helper',
  setting: 'The office of a primary school, at the end of a school day',
  role: 'You are the designated safeguarding lead of a primary school.',
  contentNote: 'A child who may be made to work in a home, and who may not be well fed.',
  brief:
    'A girl of about 11 brings two small pupils to school every day and fetches them. As far as you know she is a pupil nowhere. Today the younger one told a teacher something, and the girl is waiting in the hall.',
  people: {
    ama: {
      name: 'Ama',
      about: 'About 11, brings the two children',
    },
    aunt: {
      name: 'Mrs Osei-Grant',
      about: 'Calls herself Ama’s aunt; mother of the two pupils',
    },
    kofi: {
      name: 'Kofi',
      about: '6, a pupil',
    },
    teacher: {
      name: 'Miss Lark',
      about: 'Kofi’s teacher',
    },
  },
  material: {
    teacher: {
      from: 'Miss Lark’s note',
      text: 'Kofi said at snack time: “Ama has the bits we leave. She sleeps by the washing machine because she gets up first to cook.” He said it as if it were nothing special.',
    },
    office: {
      from: 'School office',
      text: 'Ama has stood at the gate in all weathers in the same thin jacket since September. Last week she fell asleep on the bench. When I asked which school she goes to she looked at the ground and said: “I do the house first.”',
    },
    mother: {
      from: 'Mrs Osei-Grant, in October',
      text: '“She is my cousin’s girl. She came to help me and to learn English. Her mother knows.” She could not say her cousin’s full name, and laughed.',
    },
  },
  injects: {
    call: {
      from: 'Mrs Osei-Grant, by phone from 07700 900147',
      text: '“Why is she not home with my children? Send her now, there is dinner to make. Do not let her talk, she makes up stories.”',
    },
  },
  expectations: {
    responder: {
      'school-or-college': {
        why: 'A school is no first responder organisation in any nation. You hand over, and your note is a full one.',
      },
      other: {
        why: 'Say whom you work for: what the walk tells you depends on it.',
        follows: 'The note goes out without saying that a school wrote it.',
      },
    },
    protection: {
      yes: {
        why: 'Ring children’s social care while she is still in the building, say plainly that modern slavery is suspected, and ask for a referral to the National Referral Mechanism.',
      },
      'not-yet': {
        why: 'As far as you know, nobody else has told anybody about her.',
        follows: 'Ama goes home at four. By Monday another girl brings the children.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'For you this means: hand over now and ask for a referral. Whether it is a relative’s house changes nothing.',
      },
      'safeguard-and-come-back': {
        why: 'Ask all the same who will make the referral, and write the name down.',
      },
      'no-concern': {
        why: 'By what Kofi and she say it is more than helping at home: scraps, a place by the washing machine, and work first.',
        follows: 'It is put down to “how things are done in that family”, and nobody asks again.',
      },
    },
  },
  indicators: {
    'ds-fed-less': '“Ama has the bits we leave”',
    'ds-no-sleeping-space': '“She sleeps by the washing machine”',
    'ds-looks-after-others-not-schooled': 'Brings others to school, goes to none that is known',
    'app-exhausted': 'Asleep on the bench',
    'app-few-belongings': 'The same thin jacket since September',
    'liv-unnotified-private-fostering': 'Said to be a cousin’s girl; ask whether the council knows',
    'adu-relationship-unproven': 'Could not say her cousin’s full name',
    'ds-heavy-housework': '“There is dinner to make”',
  },
  wording: {
    'changed-story': 'she makes up stories',
  },
  discussion: [
    'What do you say to Ama now, and what do you not ask?',
    'How do you answer the phone call?',
    'What would make you forget to ask who makes the NRM referral?',
  ],
  summary:
    'I am the safeguarding lead of a primary school; we can not submit a referral ourselves and ask children’s social care to. Ama is thought to be about 11. She brings two of our pupils to school daily; no school that she goes to is known. On 24 November Kofi, 6, said: “Ama has the bits we leave. She sleeps by the washing machine because she gets up first to cook.” Since September she has been seen in the same thin jacket, last week asleep on the bench, and she said: “I do the house first.” The woman who calls herself her aunt says that Ama is her cousin’s girl, and could not say the cousin’s full name. I suspect that she is made to do the work of that household. Children’s social care has been told, and a social worker is coming to the school before five.',
  walk: {
    'child-protection.agreed':
      'Duty social worker: comes to the school before five, with the police if the aunt comes; she will ask her manager who submits the NRM referral and tell me tomorrow.',
  },
} as const satisfies ScenarioWords<typeof auntiesHelper>;
