import { catalogue, type QuestionId, questionIds } from '@/lib/questions/catalogue';
import { askedIn } from '@/lib/questions/completeness';
import type { RecordSection, SectionId } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { type Step, stepAsking } from './steps';
import { type Place, stepOf } from './walk-through';

/** A page of the walk, by what a scenario can name of it. */
export interface WalkPage {
  step: Step;
  /** Only in a section of the record. */
  section: RecordSection | null;
  asks: readonly QuestionId[];
}

/** The section that a step asks; null where a step asks nothing of its own. */
export function sectionAsked(step: Step, place: Place): SectionId | null {
  if (step === 'answeringSection') return place.context.section;
  const deciding = Object.entries(stepAsking).find(([, asking]) => asking === step);
  return questionIds.map((id) => catalogue[id].section).find((one) => one === deciding?.[0]) ?? null;
}

/** The page that a place shows; null on the danger page that can be raised from anywhere. */
export function pageAt(place: Place): WalkPage | null {
  const step = stepOf(place);
  if (!step) return null;
  const section = sectionAsked(step, place);
  return {
    step,
    section: step === 'answeringSection' ? place.context.section : null,
    asks: section ? askedIn(section, relevant(place.context.answers, place.context.today)) : [],
  };
}
