import type { TrainingStoreFailure } from '@/lib/training/store/training-records';

const store = {
  'training-store.full':
    'There is no room left on this device, so this was not kept. Make room, or delete old training, and try again.',
  'training-store.blocked':
    'This browser keeps nothing for this page, as in a private window. You can go on, but it is lost when the tab is closed.',
  'training-store.failed': 'This could not be kept on this device. Try again.',
} as const satisfies Record<TrainingStoreFailure['kind'], string>;

/** Words of training's own screens and papers. Those of the scenarios' format are in en/scenarios.ts. */
export const trainingInEnglish = {
  ...store,
  'training.title': 'Training',
  'training.mark': 'Training: invented case',
  'training.mark-on-screen':
    'Nothing here is about a real child. What is written in training is kept on this device in clear text, so invent everything.',
  'training.mark-on-paper':
    'This was made in training, about an invented child. It is no referral and no record of a case. Do not file it, and do not send it.',
  'training.marked-title': 'Training: {title}',
  'training.invented-only': 'Invented details only.',
};
