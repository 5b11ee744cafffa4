import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryPage } from '@/components/guidance/EntryPage';
import { libraryTitlesInEnglish } from '@/lib/content/en/library-titles';
import { entryAt, libraryIds } from '@/lib/guidance/library';

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => libraryIds.map((id) => ({ id }));

const idAt = async ({ params }: Props) => entryAt((await params).id) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: libraryTitlesInEnglish[await idAt(props)].title };
}

/** One entry of the guidance library. */
export default async function GuidanceEntry(props: Props) {
  return <EntryPage id={await idAt(props)} />;
}
