import { sayOfWriting } from '@/lib/messages/training-write-words';
import type { Choice } from '@/lib/training/write/answer-choices';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';

const words = 60;
const begins = (text: string) => (text.length > words ? `${text.slice(0, words)}…` : text);

/** The passages and the news, each by whose words it is and how it begins. */
export function passageChoices({
  material,
  injects,
}: DraftScenario): { heading: string; choices: Choice[] }[] {
  const choice = ({ id, from, text }: { id: string; from: string; text: string }): Choice => ({
    value: id,
    label: sayOfWriting('write.passage-choice', {
      from: from.trim() || sayOfWriting('write.from-nobody'),
      text: begins(text.replaceAll(/\s+/g, ' ').trim()),
    }),
  });
  return [
    { heading: sayOfWriting('write.part-material'), choices: material.map(choice) },
    { heading: sayOfWriting('write.part-news'), choices: injects.map(choice) },
  ].filter(({ choices }) => choices.length > 0);
}

/** The text of a passage or of news; null where there is none of that name. */
export function passageText({ material, injects }: DraftScenario, id: string): string | null {
  return [...material, ...injects].find((one) => one.id === id)?.text ?? null;
}
