import type { Metadata } from 'next';
import { ContactsIndex } from '@/components/guidance/contacts/ContactsIndex';
import { sayOfContacts } from '@/lib/messages/contact-words';

export const metadata: Metadata = { title: sayOfContacts('call.heading') };

/** The way to each nation's contacts. */
export default function Contacts() {
  return <ContactsIndex />;
}
