import { decidingWordsOf } from '@/components/deciding-words';
import { FormGroup, Hint, Label } from '@/components/govuk/Fieldset';
import { TextInput } from '@/components/govuk/TextInput';
import { LengthNotice, longest } from '@/components/questions/LengthNotice';

import { type FirstResponder, firstResponders } from '@/lib/content/first-responders';
import { say } from '@/lib/messages/words';
import { type Nation, nations } from '@/lib/nation';
import { catalogue } from '@/lib/questions/catalogue';
import { said } from '@/lib/questions/relevance';
import { type ResponderKind, responderKinds } from '@/lib/referral/responder-kinds';
import { ChoiceStep, type OptionGroup } from './ChoiceStep';
import type { WalkProps } from './walk-state';

/** Immediate danger, before everything else. */
export function DangerStep({ walk }: { walk: WalkProps }) {
  return (
    <ChoiceStep
      walk={walk}
      section="danger"
      question="danger.now"
      groups={[{ id: 'all', values: catalogue['danger.now'].options }]}
      because={['immediate-danger-first', 'waymark-does-not-decide']}
    />
  );
}

/** Where the referral is made. */
export function NationStep({ walk }: { walk: WalkProps }) {
  return (
    <ChoiceStep
      walk={walk}
      section="nation"
      question="nation.of-referral"
      groups={[{ id: 'all', values: nations }]}
      because={['nation-is-where-referral-made', 'one-referral-per-person']}
    />
  );
}

const known: Readonly<Record<ResponderKind, FirstResponder>> = firstResponders;
const isPublic = (kind: ResponderKind) => known[kind].publicAuthority ?? kind === 'school-or-college';

/** The kinds there are in a nation, public bodies first. One that was chosen before stays, whatever the nation. */
function kindsIn(nation: Nation | null, chosen: ResponderKind | null): OptionGroup[] {
  const here = responderKinds.filter((kind) => kind === chosen || !nation || known[kind].mayRefer[nation]);
  return [
    { id: 'public', heading: say('responder.group-public'), values: here.filter(isPublic) },
    {
      id: 'charities',
      heading: say('responder.group-charities'),
      values: here.filter((kind) => !isPublic(kind)),
    },
  ];
}

/** Whom the practitioner works for: what follows from it differs by nation, so only this nation's kinds are listed. */
export function ResponderStep({ walk }: { walk: WalkProps }) {
  const groups = kindsIn(said(walk.from, 'nation.of-referral'), said(walk.from, 'responder.kind'));
  const reveals = { other: <OtherKind walk={walk} /> };
  return (
    <ChoiceStep
      walk={walk}
      section="responder"
      question="responder.kind"
      groups={groups.map((group) => ({ ...group, reveals }))}
      because={['only-first-responders-submit', 'published-responder-lists', 'may-refer-check']}
    />
  );
}

function OtherKind({ walk: { context, send } }: { walk: WalkProps }) {
  const { asks, hint } = decidingWordsOf('responder.other-kind');
  const typed = context.answers['responder.other-kind']?.typed;
  const text = typeof typed === 'string' ? typed : '';
  const describedBy = [
    hint && 'responder-other-kind-hint',
    text.length > longest && 'responder-other-kind-long',
  ];
  return (
    <FormGroup>
      <Label text={asks} as="field" htmlFor="responder-other-kind" />
      {hint && <Hint id="responder-other-kind-hint">{hint}</Hint>}
      <TextInput
        id="responder-other-kind"
        aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
        value={text}
        onChange={({ target }) =>
          send({ type: 'answers.typed', answers: { 'responder.other-kind': { typed: target.value } } })
        }
      />
      <LengthNotice id="responder-other-kind-long" length={text.length} />
    </FormGroup>
  );
}
