import { expect, test } from '@playwright/test';
import { type Nation, nations } from '@/lib/nation';
import { type ContentId, contentRecords } from './content';
import { elementsIn } from './elements';
import { citedIn } from './sources';

const cited = (id: ContentId, nation: Nation) => citedIn(contentRecords[id], nation).map(({ of }) => of);

test('a nation is shown its own law and that of the whole UK, without another nation’s', () => {
  expect(cited('movement-not-needed', 'england')).toEqual(['msa']);
  expect(cited('movement-not-needed', 'scotland')).toEqual(['nrm-guidance-scotland-ni']);
  expect(cited('movement-not-needed', 'northern-ireland')).toEqual(['htea-ni', 'nrm-guidance-scotland-ni']);
  for (const nation of nations) {
    expect(cited('slavery-servitude-no-movement', nation)).toEqual(['victim-regulations', 'prompt-sheet']);
    const [own] = elementsIn[nation].slavery;
    expect(cited(own, nation)).toEqual(contentRecords[own].sources.map(({ of }) => of));
  }
});

test('where nothing else is cited, a statement keeps its source', () => {
  expect(cited('element-slavery-england-wales', 'scotland')).toEqual(['msa']);
});
