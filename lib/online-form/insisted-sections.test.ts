import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { questionsOf } from '@/lib/questions/completeness';
import { recordSections } from '@/lib/questions/question';
import { relevant } from '@/lib/questions/relevance';
import { onlineFormAnswers } from './answers-for-service';
import { loadFormLists } from './form-lists';
import { insistedSections } from './insisted-sections';

test('the sections that the online form insists on are those of what it still asks of an empty record', async () => {
  const lists = await loadFormLists();
  for (const nation of nations) {
    const from = relevant(
      {
        'nation.of-referral': { typed: nation },
        'responder.kind': { typed: 'police' },
        'age.under-18': { typed: 'yes' },
        'conclusion.is': { typed: 'refer-now' },
      },
      '2026-11-28',
    );
    const { stillNeeded } = onlineFormAnswers(from, lists);
    const asked = recordSections.filter((section) =>
      stillNeeded.some(({ question }) => question !== null && questionsOf(section).includes(question)),
    );
    expect(asked, nation).toEqual(insistedSections);
  }
});
