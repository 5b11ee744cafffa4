import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { versions } from './versions';

test('the version that is printed is the one of the package', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(versions.app).toBe(version);
});
