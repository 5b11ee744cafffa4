// The pages from what has been seen to the ends, fetched together: one by one they would be thirty requests.
export { RecordTasks } from '@/components/questions/RecordTasks';
export { SectionPage } from '@/components/questions/SectionPage';
export { ElementsPage } from '@/components/recognition/ElementsPage';
export { RecognitionPage } from '@/components/recognition/RecognitionPage';
export { AdultExploitedAsChild } from './ends/AdultExploitedAsChild';
export { AdultOutOfScope } from './ends/AdultOutOfScope';
export { ComingBack } from './ends/ComingBack';
export { HandingOver } from './ends/HandingOver';
export { NoConcernRecorded } from './ends/NoConcernRecorded';
export { Referring } from './ends/Referring';
export { Reviewing } from './Reviewing';
export { SheetPage } from './SheetPage';
