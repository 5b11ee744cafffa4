import { CallNow } from './CallNow';
import { DangerStep, NationStep, ResponderStep } from './FirstSteps';
import { loadedLater } from './loaded-later';
import type { WalkProps } from './walk-state';

const QuestionStep = loadedLater(() => import('./QuestionStep').then((file) => file.QuestionStep));
const DangerPage = loadedLater(() => import('./DangerPage').then((file) => file.DangerPage));
const HandOverFirst = loadedLater(() => import('./HandOverFirst').then((file) => file.HandOverFirst));
const PresumptionPage = loadedLater(() => import('./PresumptionPage').then((file) => file.PresumptionPage));
const ProtectionGuide = loadedLater(() => import('./ProtectionGuide').then((file) => file.ProtectionGuide));
const RecognitionPage = loadedLater(() =>
  import('@/components/recognition/RecognitionPage').then((file) => file.RecognitionPage),
);
const ElementsPage = loadedLater(() =>
  import('@/components/recognition/ElementsPage').then((file) => file.ElementsPage),
);
const RecordTasks = loadedLater(() =>
  import('@/components/questions/RecordTasks').then((file) => file.RecordTasks),
);
const SectionPage = loadedLater(() =>
  import('@/components/questions/SectionPage').then((file) => file.SectionPage),
);
const Reviewing = loadedLater(() => import('./Reviewing').then((file) => file.Reviewing));
const Referring = loadedLater(() => import('./ends/Referring').then((file) => file.Referring));
const HandingOver = loadedLater(() => import('./ends/HandingOver').then((file) => file.HandingOver));
const ComingBack = loadedLater(() => import('./ends/ComingBack').then((file) => file.ComingBack));
const NoConcernRecorded = loadedLater(() =>
  import('./ends/NoConcernRecorded').then((file) => file.NoConcernRecorded),
);
const AdultExploitedAsChild = loadedLater(() =>
  import('./ends/AdultExploitedAsChild').then((file) => file.AdultExploitedAsChild),
);
const AdultOutOfScope = loadedLater(() =>
  import('./ends/AdultOutOfScope').then((file) => file.AdultOutOfScope),
);
const SheetPage = loadedLater(() => import('./SheetPage').then((file) => file.SheetPage));

/** The page of the place where the walk is. A place without a page does not compile. */
export function WalkScreen({ walk }: { walk: WalkProps }) {
  const { place, from, send } = walk;
  if (place.sheet) return <SheetPage sheet={place.sheet} from={from} />;
  const onContinue = () => send({ type: 'continued' });
  switch (place.at) {
    case 'inDanger':
      return (
        <>
          <CallNow raised />
          <DangerPage from={from} raised onPassed={() => send({ type: 'danger.passed' })} />
        </>
      );
    case 'callingFirst':
      return (
        <>
          <CallNow raised={false} />
          <DangerPage from={from} raised={false} onPassed={onContinue} />
        </>
      );
    case 'askingDanger':
      return <DangerStep walk={walk} />;
    case 'askingNation':
      return <NationStep walk={walk} />;
    case 'askingChildPlace':
      return <QuestionStep walk={walk} section="child-place" />;
    case 'askingResponder':
      return <ResponderStep walk={walk} />;
    case 'explainingHandOver':
      return <HandOverFirst from={from} onContinue={onContinue} />;
    case 'askingAge':
      return <QuestionStep walk={walk} section="age" />;
    case 'explainingPresumption':
      return <PresumptionPage from={from} onContinue={onContinue} />;
    case 'askingAdultHistory':
      return <QuestionStep walk={walk} section="adult-history" />;
    case 'askingChildProtection':
      return <QuestionStep walk={walk} section="child-protection" above={<ProtectionGuide from={from} />} />;
    case 'recognising':
      return <RecognitionPage walk={walk} />;
    case 'layingOutElements':
      return <ElementsPage walk={walk} />;
    case 'concluding':
      return <QuestionStep walk={walk} section="conclusion" />;
    case 'askingWhyWaiting':
      return <QuestionStep walk={walk} section="waiting" />;
    case 'askingReasons':
      return <QuestionStep walk={walk} section="no-concern" />;
    case 'recording':
      return <RecordTasks walk={walk} />;
    case 'answeringSection':
      return <SectionPage walk={walk} />;
    case 'reviewing':
      return <Reviewing walk={walk} />;
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
