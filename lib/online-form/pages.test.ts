import { expect, test } from '@playwright/test';
import type { PageRule } from './page-types';
import { formFields, formPages, formSections } from './pages';
import { fieldsInView, routeOf } from './route';

test('the form is as long as the reference counts it', () => {
  expect(formSections).toHaveLength(10);
  expect(formPages).toHaveLength(57);
  expect(formPages.filter(({ kind }) => kind === 'question')).toHaveLength(51);
  // The one that the service fills itself is not among those it counts.
  expect(formFields.filter(({ presetTo }) => presetTo === undefined)).toHaveLength(112);
  expect(formFields).toHaveLength(113);
  expect(formFields.filter(({ required }) => required === true)).toHaveLength(59);
  expect(formFields.filter(({ required }) => required === 'when-visible')).toHaveLength(11);
  expect(new Set(formFields.map(({ id }) => id)).size).toBe(formFields.length);
  expect(new Set(formPages.map(({ slug }) => slug)).size).toBe(formPages.length);
});

test('every way leads to a page that exists, but for those that leave the child’s route', () => {
  const slugs = new Set<string>(formPages.map(({ slug }) => slug));
  for (const { slug, next, forks, fields, rules } of formPages) {
    if (next !== null) expect(slugs.has(next), `${slug} to ${next}`).toBe(true);
    for (const { to, leavesPath } of forks) expect(slugs.has(to), `${slug} to ${to}`).toBe(!leavesPath);
    const ids = new Set<string>(fields.map(({ id }) => id));
    for (const { shownWhen } of fields) if (shownWhen) expect(ids.has(shownWhen.field), slug).toBe(true);
    const ruled: readonly PageRule[] = rules ?? [];
    for (const rule of ruled) {
      for (const id of rule.rule === 'at-least-one' ? rule.fields : [rule.field])
        expect(ids.has(id), slug).toBe(true);
    }
  }
});

test('a value that no fork names follows the page’s own next', () => {
  const route = routeOf((field) => (field === 'still-in-exploitative-situation' ? 'no' : null));
  const slugs = route.map(({ slug }) => slug);
  expect(slugs).toContain('/how-why-did-they-leave-the-situation');
  expect(slugs).not.toContain('/reasons-preventing-potential-victim-from-leaving');
});

test('the consent question that the service answers itself is never in view', () => {
  const notice = formPages.find(({ slug }) => slug === '/pv-want-to-submit-nrm');
  expect(notice && fieldsInView(notice, () => 'yes')).toEqual([]);
  expect(routeOf(() => null)).toContain(notice);
});
