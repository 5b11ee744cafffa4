import { childProtectionBody } from '@/lib/content/child-protection';
import type { ContactId } from '@/lib/content/contacts';
import type { Nation } from '@/lib/nation';
import type { ResponderKind } from './responder-kinds';

/**
 * Whom this practitioner calls to reach the child protection body of a nation, in the order in which to try. Who works
 * for the police is not sent to its public line.
 */
export function bodyContacts(nation: Nation, kind: ResponderKind | null): ContactId[] {
  return childProtectionBody[nation].contacts.filter((id) => kind !== 'police' || id !== 'police-101');
}
