import { InsetText } from '@/components/govuk/Asides';
import { Button } from '@/components/govuk/Button';
import { Because, MoreBecause } from '@/components/referral/Because';
import type { WalkProps } from '@/components/referral/walk-state';
import type { ContentId } from '@/lib/content/content';
import { elementsIn } from '@/lib/content/elements';
import { indicatorElementsInEnglish } from '@/lib/content/en/indicators';
import type { IndicatorElement } from '@/lib/content/indicator-categories';
import { say } from '@/lib/messages/words';
import type { Nation } from '@/lib/nation';
import { said } from '@/lib/questions/relevance';
import { elementOf, elementRecord, type Tick } from '@/lib/referral/element-record';
import { TickSaidBack } from './TickSaidBack';

/** What was recorded, laid out under act, purpose, means and background. In words, never as a number or a result. */
export function ElementsPage({ walk: { from, send } }: { walk: WalkProps }) {
  const nation = said(from, 'nation.of-referral');
  const ticks = said(from, 'indicators.seen') ?? [];
  const own = ticks.filter((tick) => elementOf(tick, nation) === null);
  const purposeWithoutAct =
    elementRecord('purpose', ticks, nation) !== 'nothing-yet' &&
    elementRecord('act', ticks, nation) === 'nothing-yet';
  return (
    <>
      <h1 className="govuk-heading-l">{say('elements.heading')}</h1>
      <p className="govuk-body">{say('elements.intro')}</p>
      <ElementSection element="act" {...{ ticks, nation }} />
      {purposeWithoutAct && (
        <InsetText>
          <h3 className="govuk-heading-s">{say('elements.no-movement')}</h3>
          {nation && elementsIn[nation].slavery.map((id) => <Because key={id} id={id} nation={nation} />)}
          <Because id="slavery-servitude-no-movement" nation={nation} />
          {nation && <MoreBecause ids={['movement-not-needed']} nation={nation} />}
        </InsetText>
      )}
      <ElementSection element="purpose" {...{ ticks, nation }} />
      <ElementSection element="means" {...{ ticks, nation }} />
      <ElementSection element="vulnerability" {...{ ticks, nation }} />
      <section aria-labelledby="element-own">
        <h2 className="govuk-heading-m" id="element-own">
          {say('elements.own')}
        </h2>
        <p className="govuk-body">{say(own.length > 0 ? 'elements.own-why' : 'elements.own-none')}</p>
        {own.map((tick) => (
          <TickSaidBack key={tick.id} tick={tick} />
        ))}
      </section>
      <div className="govuk-button-group">
        <Button onClick={() => send({ type: 'continued' })}>{say('elements.continue')}</Button>
        <Button look="secondary" onClick={() => send({ type: 'back' })}>
          {say('elements.add-to')}
        </Button>
      </div>
    </>
  );
}

interface SectionProps {
  element: IndicatorElement;
  ticks: readonly Tick[];
  nation: Nation | null;
}

function ElementSection({ element, ticks, nation }: SectionProps) {
  const { name, description } = indicatorElementsInEnglish[element];
  const standing = elementRecord(element, ticks, nation);
  const speaking = ticks.filter((tick) => elementOf(tick, nation) === element);
  return (
    <section aria-labelledby={`element-${element}`} className="waymark-element">
      <h2 className="govuk-heading-m" id={`element-${element}`}>
        {name}
      </h2>
      <p className="govuk-body">{description}</p>
      <p className="waymark-element__standing">{standingWords(element, standing)}</p>
      {standing === 'thin' && <p className="govuk-body">{say('elements.thin-why')}</p>}
      {standing === 'nothing-yet' && (element === 'act' || element === 'purpose') && (
        <p className="govuk-body">{say(`elements.nothing-${element}`)}</p>
      )}
      {element === 'means' && <p className="govuk-body">{say('elements.means-never')}</p>}
      {speaking.map((tick) => (
        <TickSaidBack key={tick.id} tick={tick} />
      ))}
      {nation && <MoreBecause ids={lawBehind(element, nation)} nation={nation} />}
    </section>
  );
}

/** The law on one part of the definition in a nation: nothing of another nation's, and background has none. */
function lawBehind(element: IndicatorElement, nation: Nation): readonly ContentId[] {
  switch (element) {
    case 'act':
      return [...elementsIn[nation].act, ...aboutMovement(nation)];
    case 'purpose':
      return [
        ...elementsIn[nation].purpose,
        'exploitation-need-not-have-happened',
        ...elementsIn[nation].slavery,
        'definition-nrm-not-a-crime-test',
        'definition-victim-of-trafficking',
        'definition-victim-of-slavery',
      ];
    case 'means':
      return [
        'element-means-child-ecat',
        ...(nation === 'scotland' || nation === 'northern-ireland'
          ? (['definition-means-not-required-nrm'] as const)
          : []),
        'element-means-adult',
      ];
    case 'vulnerability':
      return [];
  }
}

function aboutMovement(nation: Nation): readonly ContentId[] {
  return [
    'movement-not-needed',
    nation === 'scotland' ? 'movement-scotland' : 'movement-short-journey',
    'movement-receiving-is-an-act',
    'movement-harm-on-a-journey',
    'movement-smuggling',
  ];
}

function standingWords(element: IndicatorElement, standing: 'recorded' | 'thin' | 'nothing-yet'): string {
  if (element === 'means' && standing === 'nothing-yet') return say('elements.means-not-recorded');
  return say(`elements.${standing}`);
}
