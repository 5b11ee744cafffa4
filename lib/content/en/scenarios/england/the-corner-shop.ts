import type { theCornerShop } from '@/lib/content/scenarios/england/the-corner-shop';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const theCornerShopInEnglish = {
  title: 'The corner shop',
  setting: 'The office of a youth justice service, on a Tuesday afternoon',
  role: 'You are a youth worker employed by the council.',
  contentNote: 'A tired child and a family under strain.',
  brief:
    'A neighbour wrote that a girl of 15 is “a slave” in her parents’ shop. You know Noor from the drop-in. You have talked with her, her school and her parents.',
  people: {
    noor: {
      name: 'Noor',
      about: '15, helps in her parents’ shop',
    },
    parents: {
      name: 'Mr and Mrs Rahim',
      about: 'Her parents; he has been ill since summer',
    },
    neighbour: {
      name: 'A neighbour',
      about: 'Wrote to the council',
    },
  },
  material: {
    letter: {
      from: 'The neighbour’s letter',
      text: '“That girl is a slave. She is behind the till when other girls are out.”',
    },
    noor: {
      from: 'Noor, to you alone',
      text: '“It’s two hours after school and Saturday morning while Dad’s ill. I get my pocket money and Mum does my share on Fridays so I can come here. I wish he was better. I’m tired, that’s all.”',
    },
    school: {
      from: 'Her school',
      text: 'Attendance 97 in a hundred, in time, goes on trips, sees friends. Her marks have slipped since her father fell ill. She has asked whether there is help for young carers.',
    },
  },
  injects: {
    later: {
      from: 'Noor’s mother',
      text: '“Noor says that you sent her name to the Home Office. What have we done?”',
    },
  },
  expectations: {
    conclusion: {
      'no-concern': {
        why: 'By all that you heard she helps for a few hours, gets pocket money, goes to school and sees friends, and her mother takes her share on Fridays. It is your conclusion for today and no finding; it can be reopened.',
      },
      'safeguard-and-come-back': {
        why: 'If something is still open, say who asks what and when.',
      },
      'refer-now': {
        why: 'Nothing that you saw or heard suggests that anybody recruited, moved or harbours her to exploit her. What she asks for is help for young carers.',
        follows: 'A family that asked for help is afraid to ask again.',
      },
    },
    protection: {
      yes: {
        why: 'A child who cares for a family under strain may be in need. Children’s social care can offer help: tell them, with the parents’ knowledge.',
      },
      'not-yet': {
        why: 'If you have agreed with the family who rings when, write it down.',
      },
    },
  },
  indicators: {
    'app-exhausted': '“I’m tired, that’s all”',
    'vul-abuse-loss-breakdown': 'Her father is ill',
  },
  wording: {
    slave: 'That girl is a slave',
  },
  discussion: [
    'Two indicators are there. Why do they not add up to anything by themselves?',
    'What would have to be different for you to refer?',
    'How do you answer the neighbour?',
  ],
  summary:
    'On 24 November I recorded no concern about trafficking or modern slavery for Noor, 15. By what she told me alone, she helps in her parents’ shop for two hours after school and on Saturday mornings while her father is ill, gets her pocket money, and comes to the drop-in on Fridays, when her mother does her share. Her school says that her attendance is 97 in a hundred, that she sees friends, and that her marks have slipped. She said: “I’m tired, that’s all.” I consulted my manager and the safeguarding lead of her school. With the parents’ knowledge, early help arranges an assessment for young carers. This is no finding that she is not a victim. I would look again if her hours grew, if she were kept from school, or if she said that she could not stop.',
  walk: {
    'child-protection.agreed':
      'Early help team, with the parents’ knowledge: an assessment for young carers within two weeks.',
    'no-concern.reasons':
      'Seen alone; few hours, pocket money, and her mother takes her share on Fridays; school and friends go on. She says that she is tired; her father is ill.',
    'no-concern.consulted': 'My manager, and the safeguarding lead of her school.',
  },
} as const satisfies ScenarioWords<typeof theCornerShop>;
