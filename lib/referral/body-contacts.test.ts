import { expect, test } from '@playwright/test';
import { nations } from '@/lib/nation';
import { bodyContacts } from './body-contacts';

test('the police are not sent to the police’s public line, and nobody else loses it', () => {
  for (const nation of nations) {
    expect(bodyContacts(nation, 'police')).not.toContain('police-101');
    expect(bodyContacts(nation, 'police').length).toBeGreaterThan(0);
    expect(bodyContacts(nation, 'school-or-college')).toContain('police-101');
    expect(bodyContacts(nation, null)).toContain('police-101');
  }
});
