import { RecordTasks } from '@/components/questions/RecordTasks';
import { ReviewPage } from '@/components/questions/ReviewPage';
import { SectionPage } from '@/components/questions/SectionPage';
import { ElementsPage } from '@/components/recognition/ElementsPage';
import { RecognitionPage } from '@/components/recognition/RecognitionPage';
import { say } from '@/lib/messages/words';
import { DangerPage } from './DangerPage';
import { AdultExploitedAsChild } from './ends/AdultExploitedAsChild';
import { AdultOutOfScope } from './ends/AdultOutOfScope';
import { ComingBack } from './ends/ComingBack';
import { HandingOver } from './ends/HandingOver';
import { NoConcernRecorded } from './ends/NoConcernRecorded';
import { Referring } from './ends/Referring';
import { HandOverFirst } from './HandOverFirst';
import { PresumptionPage } from './PresumptionPage';
import { ProtectionGuide, protectionReasons } from './ProtectionGuide';
import { QuestionStep } from './QuestionStep';
import { ResponderStep } from './ResponderStep';
import { SheetPage } from './SheetPage';
import { TraceList } from './TraceList';
import type { WalkProps } from './walk-state';

/** The page of the place where the walk is. A place without a page does not compile. */
export function WalkScreen({ walk }: { walk: WalkProps }) {
  const { place, from, send } = walk;
  if (place.sheet) return <SheetPage sheet={place.sheet} from={from} />;
  const onContinue = () => send({ type: 'continued' });
  switch (place.at) {
    case 'inDanger':
      return <DangerPage from={from} raised onPassed={() => send({ type: 'danger.passed' })} />;
    case 'callingFirst':
      return <DangerPage from={from} raised={false} onPassed={onContinue} />;
    case 'askingDanger':
      return (
        <QuestionStep
          walk={walk}
          section="danger"
          because={['immediate-danger-first', 'waymark-does-not-decide']}
        />
      );
    case 'askingNation':
      return (
        <QuestionStep
          walk={walk}
          section="nation"
          because={['nation-is-where-referral-made', 'one-referral-per-person']}
        />
      );
    case 'askingChildPlace':
      return (
        <QuestionStep
          walk={walk}
          section="child-place"
          because={['child-protection-comes-first', 'child-protection-outside-uk']}
        />
      );
    case 'askingResponder':
      return <ResponderStep walk={walk} />;
    case 'explainingHandOver':
      return <HandOverFirst from={from} onContinue={onContinue} />;
    case 'askingAge':
      return (
        <QuestionStep
          walk={walk}
          section="age"
          because={[
            'child-is-under-18',
            'age-guidance',
            'age-claims-adult',
            'age-first-responder-does-not-assess',
          ]}
        />
      );
    case 'explainingPresumption':
      return <PresumptionPage from={from} onContinue={onContinue} />;
    case 'askingAdultHistory':
      return (
        <QuestionStep
          walk={walk}
          section="adult-history"
          because={['adult-exploited-as-child', 'adult-consent']}
        />
      );
    case 'askingChildProtection':
      return (
        <QuestionStep
          walk={walk}
          section="child-protection"
          above={<ProtectionGuide from={from} />}
          because={protectionReasons(from)}
        />
      );
    case 'recognising':
      return <RecognitionPage walk={walk} />;
    case 'layingOutElements':
      return <ElementsPage walk={walk} />;
    case 'concluding':
      return (
        <QuestionStep
          walk={walk}
          section="conclusion"
          because={[
            'suspicion-not-proof',
            'safeguard-and-come-back-duty-remains',
            'no-concern-is-no-finding',
            'waymark-does-not-decide',
          ]}
        />
      );
    case 'askingWhyWaiting':
      return (
        <QuestionStep
          walk={walk}
          section="waiting"
          because={['safeguard-and-come-back-duty-remains', 'safety-plan']}
        />
      );
    case 'askingReasons':
      return <QuestionStep walk={walk} section="no-concern" because={['no-concern-is-no-finding']} />;
    case 'recording':
      return <RecordTasks walk={walk} />;
    case 'answeringSection':
      return <SectionPage walk={walk} />;
    case 'reviewing':
      return (
        <ReviewPage walk={walk}>
          <h2 className="govuk-heading-m">{say('end.decided')}</h2>
          <TraceList from={from} />
        </ReviewPage>
      );
    case 'referring':
      return <Referring walk={walk} />;
    case 'handingOver':
      return <HandingOver walk={walk} />;
    case 'comingBack':
      return <ComingBack walk={walk} />;
    case 'noConcernRecorded':
      return <NoConcernRecorded walk={walk} />;
    case 'adultRouteExplained':
      return <AdultExploitedAsChild walk={walk} />;
    case 'adultOutOfScope':
      return <AdultOutOfScope walk={walk} />;
    default:
      return place.at satisfies never;
  }
}
