import { sayOfWriting } from '@/lib/messages/training-write-words';

/** Names of fields and lists, as the forms label them. */
const labels = {
  title: 'write.title',
  nation: 'write.nation',
  organisation: 'write.organisation',
  role: 'write.role',
  setting: 'write.setting',
  level: 'write.level',
  minutes: 'write.minutes',
  day: 'write.day',
  subjects: 'write.subjects',
  contentNote: 'write.content-note',
  brief: 'write.brief',
  people: 'write.person',
  material: 'write.passage',
  injects: 'write.news-one',
  expectations: 'write.decision',
  indicators: 'write.sign',
  wording: 'write.wording-one',
  discussion: 'write.point',
  summary: 'write.summary',
  end: 'write.end',
  walk: 'write.part-walk',
  answers: 'write.judged',
  name: 'write.person-name',
  about: 'write.person-about',
  from: 'write.from',
  text: 'write.passage-text',
  kind: 'write.news-kind',
  arrives: 'write.arrives',
  at: 'write.step',
  question: 'write.question',
  is: 'write.judged-is',
  verdict: 'write.verdict',
  why: 'write.why',
  follows: 'write.follows',
  record: 'write.source',
  indicator: 'write.sign-which',
  in: 'write.where-found',
  seen: 'write.seen',
  words: 'write.wording-words',
  revises: 'write.revises',
} as const;
const labelled = (name: string): name is keyof typeof labels => Object.hasOwn(labels, name);

/** "Decision 2 › Answer 1 › Why": a place of the check in the words of the forms. */
export function whereInWords(place: string): string {
  const parts: string[] = [];
  for (const part of place.split(' › ')) {
    const before = parts.at(-1);
    if (labelled(part)) parts.push(sayOfWriting(labels[part]));
    else if (before && /^\d+$/.test(part)) {
      parts[parts.length - 1] = sayOfWriting('write.numbered', { one: before, number: part });
    }
  }
  return parts.join(' › ');
}
