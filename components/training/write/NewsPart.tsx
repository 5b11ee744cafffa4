import { sayOfScenarios } from '@/lib/messages/scenario-words';
import { sayOfWriting } from '@/lib/messages/training-write-words';
import { questionInWords } from '@/lib/training/in-words';
import { injectKinds } from '@/lib/training/scenario-kinds';
import { answerInWords } from '@/lib/training/write/answer-choices';
import { type DraftInject, freeName, passageIds } from '@/lib/training/write/draft-scenario';
import { fieldAt } from '@/lib/training/write/place-in-draft';
import { stepInWords } from '@/lib/training/write/step-words';
import { ListEditor } from './ListEditor';
import { NewsPage } from './NewsPage';
import { PlaceLink } from './PlaceLink';
import { type PartProps, set } from './part-props';

/** When news arrives, in one line. */
function arrivesInWords({ arrives, at, question, is }: DraftInject): string {
  if (arrives === 'at' && at) return sayOfWriting('write.arrives-at', { step: stepInWords(at) });
  if (arrives === 'after' && question) {
    const answers = is.map((one) => answerInWords(question, one)).join(', ');
    return sayOfWriting('write.arrives-after', { question: questionInWords(question), answers });
  }
  return sayOfWriting('write.arrives-open');
}

const blank = (id: string): DraftInject => ({
  id,
  kind: '',
  arrives: '',
  at: '',
  question: '',
  is: [],
  from: '',
  text: '',
  raisesDanger: false,
  revises: {},
});

/** New information: the list of it, and a page for each. */
export function NewsPart(props: PartProps) {
  const { draft, change, address } = props;
  const open = address.item ? draft.injects[address.item - 1] : undefined;
  if (open && address.item) return <NewsPage key={open.id} {...props} inject={open} number={address.item} />;
  return (
    <ListEditor
      id={fieldAt('injects')}
      heading={sayOfWriting('write.news')}
      intro={<p className="govuk-body">{sayOfWriting('write.news-intro')}</p>}
      one={sayOfWriting('write.news-one')}
      add={sayOfWriting('write.add-news')}
      none={sayOfWriting('write.no-news')}
      items={draft.injects}
      keyOf={({ id }) => id}
      blank={() => blank(freeName('news', passageIds(draft)))}
      onItems={set(change, 'injects')}
    >
      {(inject, number) => {
        const kind = injectKinds.find((one) => one === inject.kind);
        return (
          <>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {kind ? sayOfScenarios(`scenario-inject.${kind}`) : sayOfWriting('write.kind-open')}
              {inject.from && `: ${inject.from}`}
            </p>
            <p className="govuk-hint govuk-!-margin-bottom-1">{arrivesInWords(inject)}</p>
            <p className="govuk-body">
              <PlaceLink to={{ ...address, item: number }} id={`${fieldAt('injects', number)}-open`}>
                {sayOfWriting('write.open-news')}
                <span className="govuk-visually-hidden">
                  {' '}
                  {sayOfWriting('write.numbered', { one: sayOfWriting('write.news-one'), number })}
                </span>
              </PlaceLink>
            </p>
          </>
        );
      }}
    </ListEditor>
  );
}
