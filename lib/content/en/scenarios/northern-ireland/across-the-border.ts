import type { acrossTheBorder } from '@/lib/content/scenarios/northern-ireland/across-the-border';
import type { ScenarioWords } from '@/lib/training/written-scenario';

export const acrossTheBorderInEnglish = {
  title: 'Across the border',
  setting: 'A children’s team of a Health and Social Care Trust',
  role: 'You are a social worker of the Trust.',
  contentNote: 'Signs of the sexual exploitation of a girl who is missing. No act is described.',
  brief:
    'Aoife, 15, is in the Trust’s care. She has not come home. Her phone was last seen in a town across the land border.',
  people: {
    aoife: {
      name: 'Aoife',
      about: '15, in foster care',
    },
    carer: {
      name: 'Bernie',
      about: 'Her foster carer',
    },
    man: {
      name: '“Dec”',
      about: '22, says he is her boyfriend',
    },
  },
  material: {
    carer: {
      from: 'Bernie',
      text: 'Third time since August. She comes back with things she did not have and sleeps for a day. Dec waits two streets away. Last time she said: “He knows a man with a house.”',
    },
    file: {
      from: 'The file',
      text: '“Aoife and her boyfriend Dec have been together since summer.”',
    },
    phone: {
      from: 'Police',
      text: 'Her phone was seen at ten last night at a service station across the border, and then went off.',
    },
  },
  injects: {
    found: {
      from: 'Aoife, to Bernie',
      text: '“im at a house. he said his mates r coming. dont ring dec.”',
    },
  },
  expectations: {
    place: {
      'outside-uk': {
        why: 'Choose where she was last known to be. Police and your own Trust ask the authorities there.',
      },
      'northern-ireland': {
        why: 'The walk then keeps to Northern Ireland. If it asks whether she is in your own Trust’s area, you are not sure: nobody knows. Say in the area box what is known.',
      },
      england: {
        why: 'It would name the wrong body.',
        follows: 'An hour goes to the wrong front door.',
      },
    },
    danger: {
      raised: {
        why: 'She writes that “his mates” are coming. 999, with the message as it stands; police here reach those there.',
      },
      'not-raised': {
        why: 'The page can wait.',
        follows: 'The message is read out at the meeting at nine.',
      },
    },
    conclusion: {
      'refer-now': {
        why: 'By what she writes and where her phone was seen, it seems that she was taken to a house to which others are coming. That is enough to suspect, and a referral is made while she is missing, too.',
      },
      'safeguard-and-come-back': {
        why: 'While you are finding her, with a name and tonight’s date.',
      },
      'no-concern': {
        why: 'The word “boyfriend” settles nothing. He is 22, and by what she told Bernie he knows a man with a house.',
        follows: 'The file still says “together since summer”.',
      },
    },
  },
  indicators: {
    'mis-often-gone': 'Third time since August',
    'mis-returns-changed': 'Back with new things, sleeps for a day',
    'cse-adult-as-partner': 'A man of 22 called her boyfriend',
    'mov-far-from-home-no-reason': 'Her phone across the border',
    'cse-parties-houses': '“im at a house. he said his mates r coming”',
  },
  wording: {
    'boyfriend-girlfriend': 'her boyfriend Dec',
  },
  discussion: [
    'Who rings whom across the border?',
    'What would you write in place of “together since summer”?',
    'What is different when the child is not there to be told?',
  ],
  summary:
    'Aoife is 15 and in the Trust’s care. She has not come home; her phone was seen at ten last night at a service station across the land border, and then went off. Her foster carer says that it is the third time since August, that she comes back with things she did not have and sleeps for a day, that a man of 22 waits two streets away, and that she said of him: “He knows a man with a house.” Now she wrote: “im at a house. he said his mates r coming. dont ring dec.” Police were called by 999 and ask the police across the border. I suspect sexual exploitation. A strategy discussion was held on 24 November, and a place for tonight is ready. She has not been told of this referral yet; that is done when she is found.',
  walk: {
    'child-place.area': 'Last known across the land border',
    'child-protection.enquiry-decided':
      'Strategy discussion this evening with police; they ask the police across the border; a place for her tonight is ready.',
  },
} as const satisfies ScenarioWords<typeof acrossTheBorder>;
