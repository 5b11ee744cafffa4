import { sayOfLearners } from '@/lib/messages/learner-words';

/** Seconds as a person reads them: "45 s", "3 min 5 s". */
export function secondsInWords(all: number): string {
  const minutes = Math.floor(all / 60);
  const seconds = all % 60;
  return minutes === 0
    ? sayOfLearners('learners.seconds', { seconds })
    : sayOfLearners('learners.minutes', { minutes, seconds });
}
