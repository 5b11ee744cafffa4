import type { theQuietLane } from '@/lib/content/scenarios/wales/the-quiet-lane';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theQuietLaneInEnglish = {
  title: 'The quiet lane',
  setting: 'A family’s kitchen in a village where Welsh is spoken',
  role: 'You are a social worker in the council’s social services. You understand a little Welsh.',
  contentNote: 'What may be drugs, and a threat to a family. Nothing is described in detail.',
  brief:
    'Cai is 14. His family speaks Welsh at home, and he does with you when he can. A farmhouse down the lane has had strangers in it since an old neighbour fell ill. Cai has been seen there.',
  people: {
    cai: {
      name: 'Cai',
      about: '14, speaks Welsh first',
    },
    nain: {
      name: 'Mair',
      about: 'His grandmother, who brings him up',
    },
    sister: {
      name: 'Lowri',
      about: 'His sister, 17, offers to interpret',
    },
    neighbour: {
      name: 'Mr Prys',
      about: 'Neighbour, ill, owns the farmhouse',
    },
  },
  material: {
    nain: {
      from: 'Mair, in Welsh, as Lowri put it',
      text: '“He goes out when the phone buzzes, at any hour. He came back with his hand burnt and would not let me see it.”',
    },
    police: {
      from: 'Neighbourhood officer',
      text: 'Three men from a city a long way off stay in Mr Prys’s house. Cars come and go at night. Mr Prys told the nurse that he is not allowed in his own kitchen. Cai was there on two visits, holding a bag that he would not put down.',
    },
    record: {
      from: 'An older note in the file',
      text: 'Cai was unhelpful in the meeting, which was held in English. He absconded from school twice.',
    },
  },
  injects: {
    welsh: {
      from: 'Cai, to a Welsh-speaking colleague, with Lowri out of the room',
      text: '“I hold the bag because they said I lost one. They said they would do to Nain’s house what they did to Mr Prys’s. I can’t say it in English. And I couldn’t say it to Lowri.”',
    },
  },
  expectations: {
    danger: {
      no: {
        why: 'He is at home with you. If the men come, it changes: then 999.',
      },
      yes: {
        why: 'The walk then shows whom to ring, and goes on.',
      },
    },
    enquiry: {
      arranged: {
        why: 'Your own service records the strategy discussion, under the Wales Safeguarding Procedures.',
      },
      'not-yet': {
        why: 'The procedures do not wait for the NRM.',
        follows: 'The men learn of the visit before anybody has planned for it.',
      },
    },
    interpreter: {
      yes: {
        why: 'Or better, a worker who speaks Welsh. Never somebody who came with the child: he could not say it to his sister.',
      },
      no: {
        why: 'He can speak English, but not of this. The child is told, and heard, in a way that he can understand.',
        follows: 'The file goes on saying that he is unhelpful.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what he says, others have him hold a bag for them and threaten his family. The lane is far enough: no distance is set.',
      },
      'safeguard-and-come-back': {
        why: 'Only until the strategy discussion, with a name and a day.',
      },
      'no-concern': {
        why: 'That he did not leave the village settles nothing: the law sets no distance.',
        follows: 'The bag is in his hand when the police come, and he is the one who is arrested.',
      },
    },
  },
  indicators: {
    'beh-agitated-by-calls': 'Goes out when the phone buzzes, at any hour',
    'app-untreated-injuries': 'A burnt hand that he would not show',
    'cce-in-taken-over-home': 'Seen in a house where strangers stay, and whose owner may not use his kitchen',
    'cce-holds-weapons-for-others': 'Holding a bag that he would not put down',
    'cce-drug-debt': '“They said I lost one”',
    'con-family-threatened': 'A threat to his grandmother’s house',
  },
  wording: {
    absconded: 'He absconded from school',
  },
  discussion: [
    'Why was Cai “unhelpful” in English?',
    'What is wrong with Lowri as an interpreter, kind as it is?',
    'Who looks after Mr Prys?',
  ],
  summary:
    'Cai is 14 and is brought up by his grandmother. Welsh is his first language. A neighbourhood officer says that three men stay in the house of a neighbour who is ill, and that Cai was there on two visits, holding a bag that he would not put down. His grandmother says, as his sister put it, that he goes out when his phone buzzes and came back with his hand burnt. To a Welsh-speaking colleague he said, as she puts it: “I hold the bag because they said I lost one. They said they would do to Nain’s house what they did to Mr Prys’s. I can’t say it in English. And I couldn’t say it to Lowri.” I suspect that others use him and keep him to it by a debt and threats. A strategy discussion is arranged for tomorrow. A worker who speaks Welsh, and not his family, is to speak with him. Adult safeguarding is to be told about Mr Prys.',
  walk: {
    'child-protection.enquiry-decided':
      'Strategy discussion tomorrow at nine with police, school and health. Cai and Mair stay with an aunt tonight.',
    'child.first-language': 'Welsh',
    'child.interpreter-language': 'Welsh',
    'child.interpreter-care': 'A Welsh-speaking worker; not his sister.',
  },
} as const satisfies ScenarioWords<typeof theQuietLane>;
