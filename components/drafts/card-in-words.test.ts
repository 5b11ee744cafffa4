import { expect, test } from '@playwright/test';
import { sayOfDrafts } from '@/lib/messages/draft-words';
import { sectionsInWords } from './card-in-words';

test('a draft whose record is not reached yet is not said to have none of no sections', () => {
  expect(sectionsInWords({ sections: { complete: 0, total: 0 } })).toBe(sayOfDrafts('drafts.sections-none'));
  expect(sectionsInWords({ sections: { complete: 2, total: 16 } })).toBe(
    sayOfDrafts('drafts.sections-of', { complete: 2, total: 16 }),
  );
});
