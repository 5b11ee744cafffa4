import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LibraryListPage } from '@/components/guidance/LibraryListPage';
import { libraryPlaces } from '@/lib/guidance/library';
import { sayOfLibrary } from '@/lib/messages/library-words';

interface Props {
  params: Promise<{ place: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => libraryPlaces.map((place) => ({ place }));

const placeAt = async ({ params }: Props) => {
  const { place: asked } = await params;
  return libraryPlaces.find((place) => place === asked) ?? notFound();
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: sayOfLibrary(`library.list-heading.${await placeAt(props)}`) };
}

/** The library's list for a nation, or above the nations. */
export default async function GuidanceList(props: Props) {
  return <LibraryListPage place={await placeAt(props)} />;
}
