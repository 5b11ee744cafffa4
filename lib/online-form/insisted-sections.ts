import type { RecordSection } from '@/lib/questions/question';

/**
 * The sections of the record in which the online form insists on an answer. What it insists on is in its pages, which are
 * too large for the page of the record: a test reads it there, and holds this to it.
 */
export const insistedSections: readonly RecordSection[] = [
  'referrer',
  'child-protection-contact',
  'child',
  'home',
  'background',
  'exploitation',
  'people',
  'places',
  'risk',
  'professional-view',
  'agencies',
];
