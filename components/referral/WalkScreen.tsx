import { CallNow } from './CallNow';
import { DangerStep, NationStep, ResponderStep } from './FirstSteps';
import { loadedLater } from './loaded-later';
import type { WalkProps } from './walk-state';

const early = () => import('./early-pages');
const later = () => import('./later-pages');
const afterwards = () => import('./afterwards-pages');

const DangerPage = loadedLater(() => early().then((pages) => pages.DangerPage));
const HandOverFirst = loadedLater(() => early().then((pages) => pages.HandOverFirst));
const PresumptionPage = loadedLater(() => early().then((pages) => pages.PresumptionPage));
const ProtectionGuide = loadedLater(() => early().then((pages) => pages.ProtectionGuide));
const QuestionStep = loadedLater(() => early().then((pages) => pages.QuestionStep));
const AdultExploitedAsChild = loadedLater(() => later().then((pages) => pages.AdultExploitedAsChild));
const AdultOutOfScope = loadedLater(() => later().then((pages) => pages.AdultOutOfScope));
const ComingBack = loadedLater(() => later().then((pages) => pages.ComingBack));
const ElementsPage = loadedLater(() => later().then((pages) => pages.ElementsPage));
const HandingOver = loadedLater(() => later().then((pages) => pages.HandingOver));
const NoConcernRecorded = loadedLater(() => later().then((pages) => pages.NoConcernRecorded));
const RecognitionPage = loadedLater(() => later().then((pages) => pages.RecognitionPage));
const RecordTasks = loadedLater(() => later().then((pages) => pages.RecordTasks));
const Referring = loadedLater(() => later().then((pages) => pages.Referring));
const Reviewing = loadedLater(() => later().then((pages) => pages.Reviewing));
const SectionPage = loadedLater(() => later().then((pages) => pages.SectionPage));
const SheetPage = loadedLater(() => later().then((pages) => pages.SheetPage));
const FollowingUp = loadedLater(() => afterwards().then((pages) => pages.FollowingUp), 'when-opened');
const MarkSubmission = loadedLater(() => afterwards().then((pages) => pages.MarkSubmission), 'when-opened');
const UpdatePage = loadedLater(() => afterwards().then((pages) => pages.UpdatePage), 'when-opened');

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
    case 'markingSubmission':
      return <MarkSubmission walk={walk} />;
    case 'followingUp':
      return <FollowingUp walk={walk} />;
    case 'updating':
      return <UpdatePage walk={walk} />;
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
