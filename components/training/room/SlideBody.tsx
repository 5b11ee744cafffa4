import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfRoom } from '@/lib/messages/training-room-words';
import type { Sign, Slide, Whereabouts, WordsToNotice } from '@/lib/training/room/slide';
import { SupportContacts } from './SupportContacts';

function Where({ where }: { where: Whereabouts | null }) {
  if (!where) return null;
  return (
    <span className="waymark-room-where">
      {where.in === 'news'
        ? sayOfRoom('room.in-news', { from: where.from })
        : sayOfRoom('room.in-passage', { number: where.number, from: where.from })}
    </span>
  );
}

function ContentNote({ slide }: { slide: Extract<Slide, { kind: 'content-note' }> }) {
  const { text, setting, level, minutes } = slide;
  return (
    <>
      <p>
        {sayOfRoom('room.scenario-about', {
          setting,
          level: sayOfScenarios(`scenario-level.${level}`),
          minutes,
        })}
      </p>
      <p className="waymark-room-text">{text}</p>
      <p>{sayOfRoom('room.content-note-leave')}</p>
      <p>{sayOfRoom('room.content-note-invented')}</p>
    </>
  );
}

function Signs({ signs }: { signs: readonly Sign[] }) {
  return (
    <>
      <p className="waymark-room-hint">{sayOfRoom('room.signs-hint')}</p>
      <ul className="waymark-room-list">
        {signs.map(({ id, words, seen, where }) => (
          <li key={id}>
            <p className="waymark-room-person">{words}</p>
            <p>
              {seen} <Where where={where} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Wording({ wording }: { wording: readonly WordsToNotice[] }) {
  return (
    <>
      <p className="waymark-room-hint">{sayOfRoom('room.wording-hint')}</p>
      <ul className="waymark-room-list">
        {wording.map(({ record, words, instead, why, where }) => (
          <li key={record}>
            <p className="waymark-room-person">
              <q>{words}</q> <Where where={where} />
            </p>
            <p>
              <strong>{sayOfRoom('room.wording-instead')}</strong> {instead}. {why}.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A text with its writer, whole. */
function Told({ from, text }: { from: string | null; text: string }) {
  return (
    <>
      {from && <p>{sayOfRoom('room.passage-from', { from })}</p>}
      <p className="waymark-room-text">{text.trim()}</p>
    </>
  );
}

/** What stands below the heading of a slide. A decision has its own parts. */
export function SlideBody({ slide }: { slide: Exclude<Slide, { kind: 'decision' }> }) {
  switch (slide.kind) {
    case 'content-note':
      return <ContentNote slide={slide} />;
    case 'support':
      return <SupportContacts ids={slide.contacts} />;
    case 'brief':
      return (
        <>
          <p className="waymark-room-text">{slide.text.trim()}</p>
          {slide.part.number === slide.part.of && <p>{slide.role}</p>}
        </>
      );
    case 'people':
      return (
        <ul className="waymark-room-list">
          {slide.people.map(({ id, name, about }) => (
            <li key={id}>
              <p className="waymark-room-person">{name}</p>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      );
    case 'passage':
    case 'news':
      return <Told from={slide.from} text={slide.text} />;
    case 'signs':
      return <Signs signs={slide.signs} />;
    case 'wording':
      return <Wording wording={slide.wording} />;
    case 'discussion':
      return null;
    case 'summary':
      return <Told from={null} text={slide.text} />;
  }
}
