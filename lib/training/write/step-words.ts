import { pageInWords } from '@/lib/training/in-words';
import { walkStepNames } from '@/lib/training/scenario-kinds';

/** A step of the walk by what its page is called; what is none, as it stands. */
export function stepInWords(name: string): string {
  const step = walkStepNames.find((one) => one === name);
  return step ? pageInWords(step) : name;
}
