import { expect, test } from '@playwright/test';
import { type Answers, noDate, noUncertainDate, type TypedUncertainDate } from './answers';
import { birthDateAgainstAge, endBeforeStart } from './contradictions';
import { relevant, said } from './relevance';

const inTheRecord: Answers = {
  'nation.of-referral': { typed: 'wales' },
  'responder.kind': { typed: 'police' },
  'conclusion.is': { typed: 'refer-now' },
};
const day = (text: string): TypedUncertainDate => {
  const [year = '', month = '', date = ''] = text.split('-');
  const by = date ? 'day' : month ? 'month' : 'year';
  return { ...noUncertainDate, by, year, month, day: date };
};

for (const { began, ended, birth, is } of [
  { began: '2025-03-02', ended: '2025-03-01', is: 'ended' },
  { began: '2025-03-02', ended: '2025-03-02', is: null },
  { began: '2025', ended: '2024', is: 'ended' },
  { began: '2025-06', ended: '2025', is: null },
  { began: '2025', ended: '2025-01-01', is: null },
  { began: '2025', ended: 'age 12', birth: { year: '2012', month: '6', day: '1' }, is: null },
  { began: '2026', ended: 'age 12', birth: { year: '2012', month: '6', day: '1' }, is: 'ended' },
  { began: '2026', ended: 'age 12', is: null },
]) {
  test(`begun ${began} and ended ${ended}${birth ? ', born in 2012,' : ''} ${is ? 'do not go together' : 'can be'}`, () => {
    const end = ended.startsWith('age')
      ? { ...noUncertainDate, by: 'age' as const, age: ended.slice(4) }
      : day(ended);
    const from = relevant(
      {
        ...inTheRecord,
        'age.under-18': { typed: 'yes' },
        ...(birth ? { 'child.birth-date': { typed: birth } } : {}),
        'exploitation.situations': {
          typed: [{ id: 'a', entries: { began: { typed: day(began) }, ended: { typed: end } } }],
        },
      },
      '2026-11-23',
    );
    const [item] = said(from, 'exploitation.situations') ?? [];
    expect(item).toBeDefined();
    if (item)
      expect(
        endBeforeStart('exploitation.situations', item, said(from, 'child.birth-date'))?.end ?? null,
      ).toBe(is);
  });
}

for (const [learned, sent, is] of [
  ['2026-11-10', '2026-11-09', 'sent-before-learned'],
  ['2026-11-10', '2026-11-10', null],
  ['2026-11', '2026-11-09', null],
] as const) {
  test(`learned ${learned} and sent ${sent}: ${is ?? 'nothing is said'}`, () => {
    const [year = '', month = '', date = ''] = sent.split('-');
    const from = relevant(
      {
        ...inTheRecord,
        'submission.made': { typed: 'yes' },
        'new-information.items': {
          typed: [
            {
              id: 'a',
              entries: {
                when: { typed: day(learned) },
                sent: { typed: 'yes' },
                'sent-when': { typed: { year, month, day: date } },
              },
            },
          ],
        },
      },
      '2026-11-23',
    );
    const [item] = said(from, 'new-information.items') ?? [];
    expect(item).toBeDefined();
    if (item) expect(endBeforeStart('new-information.items', item, null)?.is ?? null).toBe(is);
  });
}

for (const { under18, born, is } of [
  { under18: 'yes', born: '2008-11-23', is: 'over-18-by-birth-date' },
  { under18: 'yes', born: '2008-11-24', is: null },
  { under18: 'not-sure', born: '2008-11-23', is: 'over-18-by-birth-date' },
  { under18: 'not-sure', born: '2008-11-24', is: 'under-18-by-birth-date' },
  { under18: 'no', born: '2008-11-23', is: null },
  { under18: 'no', born: '2008-11-24', is: 'under-18-by-birth-date' },
]) {
  test(`under 18 ${under18} and born ${born}: ${is ?? 'nothing is said'}`, () => {
    const [year = '', month = '', date = ''] = born.split('-');
    const answers: Answers = {
      ...inTheRecord,
      'age.under-18': { typed: under18 },
      'age.reason-to-think-under-18': { typed: 'yes' },
      'child.birth-date': { typed: { ...noDate, year, month, day: date } },
    };
    expect(birthDateAgainstAge(relevant(answers, '2026-11-23'))).toBe(is);
  });
}
