import { expect, test } from '@playwright/test';
import { listedIn } from './search';
import { hasNote, sortTicks } from './ticks';

const item = (id: string, indicator: string) => ({ id, entries: { indicator: { typed: indicator } } });

test('every tick is shown in one place, whatever nation or version it is from', () => {
  const items = [
    item('1', 'con-threatened'),
    item('2', 'con-threatened'),
    item('3', 'cce-paramilitary-threat'),
    item('4', 'other:control'),
    item('5', 'no longer listed'),
    { id: '6', entries: {} },
  ];
  const ticks = sortTicks({ 'indicators.seen': { typed: items } }, listedIn('wales'));
  expect(ticks.listed.get('con-threatened')?.id).toBe('1');
  expect(ticks.own.get('control')?.map(({ id }) => id)).toEqual(['4']);
  expect(ticks.elsewhere.map(({ id }) => id)).toEqual(['2', '3', '5', '6']);
});

test('a tick alone is no note', () => {
  expect(hasNote(item('1', 'con-threatened'))).toBe(false);
  expect(hasNote({ id: '1', entries: { who: { missing: 'not-known' } } })).toBe(true);
  expect(hasNote({ id: '1', entries: { what: { typed: 'Seen at school' } } })).toBe(true);
});
