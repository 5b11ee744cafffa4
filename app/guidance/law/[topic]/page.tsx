import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LawPage } from '@/components/guidance/law/LawPage';
import { lawTopics } from '@/lib/content/law-topics';
import { sayOfLaw } from '@/lib/messages/law-words';

interface Props {
  params: Promise<{ topic: string }>;
}

/** The pages there are; any other address is the page that says so. */
export const generateStaticParams = () => lawTopics.map((topic) => ({ topic }));
export const dynamicParams = false;

async function topicOf({ params }: Props) {
  const { topic: written } = await params;
  return lawTopics.find((topic) => topic === written) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: sayOfLaw(`law.${await topicOf(props)}`) };
}

/** One page of the law explained. */
export default async function LawTopicPage(props: Props) {
  return <LawPage topic={await topicOf(props)} />;
}
