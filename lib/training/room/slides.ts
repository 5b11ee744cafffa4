import { indicatorsInEnglish } from '@/lib/content/en/indicators';
import { languageInEnglish } from '@/lib/content/en/language';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import { meetings } from '@/lib/training/judged';
import type { Expectation, Inject, Scenario } from '@/lib/training/scenario';
import type { ScenarioPath, Visit } from '@/lib/training/scenario-path';
import { supportContacts } from '@/lib/training/support';
import { decisionOf } from './decision';
import type { Part, Slide, Whereabouts } from './slide';
import { inGroups, inParts } from './split-text';

/** What can be read from the back of a room on a projector of 1024 by 768, without scrolling. */
const mostLetters = 480;
const mostInGroup = 4;

const signs: Readonly<Record<string, { text: string }>> = indicatorsInEnglish;
const avoided: Readonly<Record<string, { instead: string; why: string }>> = languageInEnglish;

/** A slide for each part; the first keeps the plain id, so that a place in it is found again. */
function partly<T, S>(id: string, parts: readonly T[], make: (id: string, part: Part, content: T) => S): S[] {
  return parts.map((content, index) =>
    make(index === 0 ? id : `${id}.${index + 1}`, { number: index + 1, of: parts.length }, content),
  );
}

function whereabouts({ material, injects }: Scenario, passage: string): Whereabouts | null {
  const index = material.findIndex(({ id }) => id === passage);
  const found = material[index];
  if (found) return { in: 'passage', number: index + 1, from: found.from };
  const inject = injects.find(({ id }) => id === passage);
  return inject ? { in: 'news', from: inject.from } : null;
}

function beginning(scenario: Scenario): Slide[] {
  const { contentNote, level, minutes, setting, brief, role, people, material } = scenario;
  return [
    { id: 'content-note', kind: 'content-note', text: contentNote, level, minutes, setting },
    { id: 'support', kind: 'support', contacts: supportContacts },
    ...partly('brief', inParts(brief, mostLetters), (id, part, text) => ({
      id,
      kind: 'brief' as const,
      text,
      role,
      part,
    })),
    ...partly('people', inGroups(people, mostInGroup), (id, part, group) => ({
      id,
      kind: 'people' as const,
      people: group,
      part,
    })),
    ...material.flatMap((passage, index) =>
      partly(`passage-${passage.id}`, inParts(passage.text, mostLetters), (id, part, text) => ({
        id,
        kind: 'passage' as const,
        number: index + 1,
        of: material.length,
        from: passage.from,
        text,
        part,
      })),
    ),
  ];
}

const newsSlides = ({ id: inject, kind: news, from, text }: Inject): Slide[] =>
  partly(`news-${inject}`, inParts(text, mostLetters), (id, part, piece) => ({
    id,
    kind: 'news' as const,
    inject,
    news,
    from,
    text: piece,
    part,
  }));

/** What the right walk brings, page by page: news first, then what is decided there as it was left in the end. */
function walked(scenario: Scenario, path: ScenarioPath): (Slide | Expectation)[] {
  const { expectations, injects } = scenario;
  const lastMeeting = new Map(expectations.map((one) => [one, meetings(one, path).at(-1)]));
  const told = new Set<string>();
  const onPage = (visit: Visit) => {
    const arrived = injects.filter(({ id }) => visit.arrived.includes(id) && !told.has(id));
    for (const { id } of arrived) told.add(id);
    const decided = expectations.filter((one) => lastMeeting.get(one) === visit);
    return [...arrived.flatMap(newsSlides), ...decided];
  };
  return [
    ...path.visits.flatMap(onPage),
    // Only another answer leads there. They are asked all the same: what was written for the room is lost nowhere.
    ...expectations.filter((one) => !lastMeeting.get(one)),
    ...injects.filter(({ id }) => !told.has(id)).flatMap(newsSlides),
  ];
}

const isSlide = (one: Slide | Expectation): one is Slide => 'kind' in one;

function decided(scenario: Scenario, path: ScenarioPath): Slide[] {
  const of = scenario.expectations.length;
  let number = 0;
  return walked(scenario, path).map((one) => {
    if (isSlide(one)) return one;
    number += 1;
    const aside = meetings(one, path).length === 0;
    const decision = decisionOf(one, aside, sayOfRoom('room.another-answer'));
    return { id: `decision-${one.id}`, kind: 'decision' as const, decision, number, of };
  });
}

function ending(scenario: Scenario): Slide[] {
  const { indicators, wording, discussion, summary } = scenario;
  const inMaterial = indicators.map((one) => ({
    id: one.indicator,
    words: signs[one.indicator]?.text ?? one.indicator,
    seen: one.seen,
    where: whereabouts(scenario, one.in),
  }));
  const toNotice = wording.map(({ record, words, in: passage }) => ({
    record,
    words,
    instead: avoided[record]?.instead ?? '',
    why: avoided[record]?.why ?? '',
    where: whereabouts(scenario, passage),
  }));
  return [
    ...partly('signs', inGroups(inMaterial, mostInGroup), (id, part, group) => ({
      id,
      kind: 'signs' as const,
      signs: group,
      part,
    })),
    ...partly('wording', inGroups(toNotice, 2), (id, part, group) => ({
      id,
      kind: 'wording' as const,
      wording: group,
      part,
    })),
    ...discussion.map((prompt, index) => ({
      id: `discussion-${index + 1}`,
      kind: 'discussion' as const,
      prompt,
      number: index + 1,
      of: discussion.length,
    })),
    ...partly('summary', inParts(summary, mostLetters), (id, part, text) => ({
      id,
      kind: 'summary' as const,
      text,
      part,
    })),
  ];
}

/**
 * What a room is shown of a scenario, in order: the note before it, what there is to read, each piece of news before the
 * decisions that follow it, then what was there to be seen, and what to talk about. `path`: its right walk, from
 * machines/scenario-replay.ts.
 */
export function slidesOf(scenario: Scenario, path: ScenarioPath): readonly Slide[] {
  return [...beginning(scenario), ...decided(scenario, path), ...ending(scenario)];
}
