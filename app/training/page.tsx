import { TrainingHome } from '@/components/training/TrainingHome';

/** Training: the scenarios, and the way to what trainers need. */
export default function Training() {
  return <TrainingHome />;
}
