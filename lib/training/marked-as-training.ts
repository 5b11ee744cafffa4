import { sayOfTraining } from '@/lib/messages/training-words';
import type { RecordDocument } from '@/lib/record/document';

/**
 * The same paper, with the mark of training in its title, in the lines of every page and at its beginning. `says`: what
 * stands below the mark, where a paper is not about a case at all.
 */
export function markedAsTraining(
  document: RecordDocument,
  says = sayOfTraining('training.mark-on-paper'),
): RecordDocument {
  const mark = sayOfTraining('training.mark');
  const [first, ...more] = document.parts;
  const notice = {
    block: 'notice',
    heading: mark,
    text: [{ text: says }],
  } as const;
  return {
    ...document,
    title: sayOfTraining('training.marked-title', { title: document.title }),
    running: [mark, ...document.running],
    parts: first ? [{ ...first, blocks: [notice, ...first.blocks] }, ...more] : [],
  };
}
