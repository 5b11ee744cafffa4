import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import type { Part, Slide } from '@/lib/training/room/slide';

const withPart = (heading: string, { number, of }: Part) =>
  of === 1 ? heading : `${heading} (${sayOfRoom('room.part-of', { number, of })})`;

/** What stands above a slide, and names it where it is spoken of. */
export function headingOf(slide: Slide): string {
  switch (slide.kind) {
    case 'content-note':
      return sayOfRoom('room.content-note');
    case 'support':
      return sayOfRoom('room.support');
    case 'brief':
      return withPart(sayOfRoom('room.brief'), slide.part);
    case 'people':
      return withPart(sayOfRoom('room.people'), slide.part);
    case 'passage':
      return withPart(sayOfRoom('room.passage', { number: slide.number, of: slide.of }), slide.part);
    case 'news':
      return withPart(
        sayOfRoom('room.news', { kind: sayOfScenarios(`scenario-inject.${slide.news}`) }),
        slide.part,
      );
    case 'decision':
      return slide.decision.asks;
    case 'signs':
      return withPart(sayOfRoom('room.signs'), slide.part);
    case 'wording':
      return withPart(sayOfRoom('room.wording'), slide.part);
    case 'discussion':
      return slide.prompt;
    case 'summary':
      return withPart(sayOfRoom('room.summary'), slide.part);
  }
}

/** A line above the heading: what kind of slide it is. Null where the heading says it. */
export function aboveHeading(slide: Slide): string | null {
  if (slide.kind === 'discussion') {
    return sayOfRoom('room.discussion', { number: slide.number, of: slide.of });
  }
  if (slide.kind !== 'decision') return null;
  const { number, of, decision } = slide;
  return sayOfRoom('room.decision', { number, of, place: decision.place });
}
