import { expect, test } from '@playwright/test';
import type { Answers } from '@/lib/questions/answers';
import { relevant } from '@/lib/questions/relevance';
import { documentsFor } from './document-for';
import { partsInOrder, textsOfBlock } from './texts-in-document';

const today = '2026-11-24';
const versions = { app: '0.0.1', content: 'November 2026' };

test('an item that was added and left empty is said to hold nothing once, and is no part of the chronology', () => {
  const answers: Answers = {
    'nation.of-referral': { typed: 'england' },
    'responder.kind': { typed: 'police' },
    'age.under-18': { typed: 'yes' },
    'conclusion.is': { typed: 'refer-now' },
    'exploitation.events': {
      typed: [
        { id: 'a', entries: { what: { typed: 'Moved house' } } },
        { id: 'b', entries: {} },
      ],
    },
  };
  const [paper] = documentsFor(relevant(answers, today), versions);
  const textOfPart = (id: string) => {
    const found = [...partsInOrder(paper?.document.parts ?? [])].find(({ part }) => part.id === id);
    return (found?.part.blocks ?? []).flatMap((block) => [...textsOfBlock(block)]).join(' ');
  };
  expect(textOfPart('events').split('Nothing recorded yet')).toHaveLength(2);
  expect(textOfPart('chronology')).toContain('Event 1');
  expect(textOfPart('chronology')).not.toContain('Event 2');
  expect(textOfPart('gaps')).toContain('Event 1: when, where, known from; Event 2');
});
