import { sayOfWriting } from '@/lib/messages/training-write-words';
import { say } from '@/lib/messages/words';
import { walkStepNames } from '@/lib/training/scenario-kinds';

/** A step of the walk by its title; what is none, as it stands. The two ends of one title are told apart. */
export function stepInWords(name: string): string {
  const step = walkStepNames.find((one) => one === name);
  if (!step) return name;
  if (step === 'referring' || step === 'handingOver') return sayOfWriting(`write.step-${step}`);
  return say(`title.${step}`);
}
