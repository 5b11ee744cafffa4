/** What to tell the child, and the paper for them. */
export const tellingInEnglish = {
  'telling.title': 'What to tell the child',
  'telling.lead':
    'Points to go through with a child when a referral is made, in words for their age. Say them in your own way, a few at a time. Nothing you choose here is kept.',
  'telling.nation': 'In which nation is the referral made?',
  'telling.age': 'How old is the child, as far as you know?',
  'telling.age-hint': 'If you are not sure, choose how old they seem to be in what they understand.',
  'telling.cover': 'What the guidance says about it',
  'telling.stop':
    'Talk where nobody who may be hurting them can listen. Stop when the child has had enough. Never promise to keep it secret.',
  'telling.pack': 'The official information pack',
  'telling.pack-text':
    'The Home Office has a pack for this age. Give it, or go through it together, soon after the referral. Think first whether it is safe for the child to have it with them.',
  'telling.choose':
    'Choose the nation and the age. What to say, and a paper for the child, then appear here.',
  'telling.points': 'What to say',
  'telling.sources': 'What each point rests on',
  'telling.paper': 'A paper for the child',
  'telling.safe': 'Is it safe for the child to have this paper with them?',
  'telling.safe-hint':
    'Think of who may find it: in a pocket, in the room, on the phone as a photo. It says that you are worried that somebody may be hurting the child, and who may read what is written. Ask the child too.',
  'telling.safe-yes': 'Yes, it is safe',
  'telling.safe-no': 'No, or I am not sure',
  'telling.safe-not':
    'Do not give it to them. Say the points aloud, and agree with the child on a safe way to reach you. Keep the paper in your file or read it together.',
  'telling.not-printed':
    'The paper for the child prints here once you have said on the screen that it is safe for them to have it.',
  'telling.print': 'Print this paper',
  'telling.paper-title': 'People who want you to be safe',
  'telling.helpers': 'Who is helping me',
  'telling.name': 'Name',
  'telling.does': 'What they do for me',
  'telling.reach': 'How I can reach them',
  'telling.ask': 'What I want to ask',
} as const;
