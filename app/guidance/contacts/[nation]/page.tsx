import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContactsPage } from '@/components/guidance/contacts/ContactsPage';
import { sayOfContacts } from '@/lib/messages/contact-words';
import { say } from '@/lib/messages/words';
import { nations } from '@/lib/nation';

interface Props {
  params: Promise<{ nation: string }>;
}

/** The pages there are; any other address is the page that says so. */
export const generateStaticParams = () => nations.map((nation) => ({ nation }));
export const dynamicParams = false;

async function nationOf({ params }: Props) {
  const { nation: written } = await params;
  return nations.find((nation) => nation === written) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: sayOfContacts('call.title-in', { nation: say(`nation.${await nationOf(props)}`) }) };
}

/** Whom to call in one nation. */
export default async function ContactsInNation(props: Props) {
  return <ContactsPage nation={await nationOf(props)} />;
}
