import { type ComponentType, useMemo } from 'react';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { sectionWords } from '@/lib/questions/en/sections';
import type { DraftScenario } from '@/lib/training/write/draft-scenario';
import { type WritePart, writeParts } from '@/lib/training/write/place-in-draft';
import { shownTitle } from '@/lib/training/write/shown-title';
import { AboutPart } from './AboutPart';
import { BriefPart } from './BriefPart';
import { CheckPage } from './CheckPage';
import { DiscussionPart } from './DiscussionPart';
import { ExpectedPart } from './ExpectedPart';
import { MaterialPart } from './MaterialPart';
import { NewsPart } from './NewsPart';
import type { OwnShelf } from './own-shelf';
import { PartFrame } from './PartFrame';
import { PartsPage } from './PartsPage';
import { PreviewPage } from './PreviewPage';
import type { PartProps } from './part-props';
import { SignsPart } from './SignsPart';
import { SummaryPart } from './SummaryPart';
import type { WriteAddress } from './use-write-address';
import { WalkPart } from './WalkPart';
import { WordingPart } from './WordingPart';

const parts = {
  about: AboutPart,
  brief: BriefPart,
  material: MaterialPart,
  news: NewsPart,
  walk: WalkPart,
  expected: ExpectedPart,
  signs: SignsPart,
  wording: WordingPart,
  discussion: DiscussionPart,
  summary: SummaryPart,
} as const satisfies Record<WritePart, ComponentType<PartProps>>;

interface Props {
  draft: DraftScenario;
  address: WriteAddress;
  today: string;
  shelf: Pick<OwnShelf, 'change' | 'keepNow'>;
}

/** One scenario being written: its parts, the check of it and the reading through. */
export function Editor({ draft, address, today, shelf }: Props) {
  const { change: onChange, keepNow } = shelf;
  const change = useMemo(
    () => (to: (before: DraftScenario) => DraftScenario) => onChange(draft.id, to),
    [draft.id, onChange],
  );
  const { page, item, section } = address;
  const named = shownTitle(draft.title);
  const frame = { caption: named, scenario: draft.id, key: `${page} ${item} ${section}` };
  const toParts = {
    to: { ...address, page: 'parts', item: null, section: null },
    label: sayOfWriting('write.to-parts'),
  } as const;
  switch (page) {
    case 'parts':
      return (
        <PartFrame
          {...frame}
          key={frame.key}
          title={named}
          caption={sayOfWriting('write.own-one')}
          back={{ to: { ...address, scenario: null }, label: sayOfWriting('write.to-list') }}
        >
          <PartsPage draft={draft} address={address} keepNow={keepNow} />
        </PartFrame>
      );
    case 'check':
      return (
        <PartFrame {...frame} key={frame.key} title={sayOfWriting('write.check-heading')} back={toParts}>
          <CheckPage draft={draft} />
        </PartFrame>
      );
    case 'preview':
      return (
        <PartFrame {...frame} key={frame.key} title={sayOfWriting('write.preview-heading')} back={toParts}>
          <PreviewPage draft={draft} today={today} />
        </PartFrame>
      );
    default: {
      const Part = parts[page];
      const { title, back, next } = placeWords(draft, address);
      return (
        <PartFrame
          {...frame}
          key={frame.key}
          title={title}
          back={back ?? toParts}
          {...(next ? { next } : {})}
        >
          <Part draft={draft} change={change} address={address} today={today} />
        </PartFrame>
      );
    }
  }
}

/** What a page of a part is called, and where its ways back and on lead. */
function placeWords(draft: DraftScenario, address: WriteAddress) {
  const { page, item, section } = address;
  const part = writeParts.find((one) => one === page) ?? 'about';
  const title = sayOfWriting(`write.part-${part}`);
  const back = {
    to: { ...address, item: null, section: null },
    label: sayOfWriting('write.back-to', { title }),
  };
  const list = part === 'news' ? draft.injects : part === 'expected' ? draft.expectations : [];
  if (item && list[item - 1]) {
    const one = sayOfWriting(part === 'news' ? 'write.news-one' : 'write.decision');
    const numbered = sayOfWriting('write.numbered', { one, number: item });
    if (section) {
      const toItem = { ...address, section: null };
      return {
        title: sayOfWriting('write.revises'),
        back: { to: toItem, label: sayOfWriting('write.back-to', { title: numbered }) },
      };
    }
    return { title: numbered, back, next: { to: back.to, label: back.label } };
  }
  if (part === 'walk' && section) return { title: sectionWords[section].title, back };
  const following = writeParts[writeParts.indexOf(part) + 1];
  const next = following
    ? {
        to: { ...back.to, page: following },
        label: sayOfWriting('write.next', { title: sayOfWriting(`write.part-${following}`) }),
      }
    : { to: { ...back.to, page: 'check' as const }, label: sayOfWriting('write.check') };
  return { title, back: null, next };
}
