// The pages of the first steps, fetched together once somebody has begun to answer.
export { BecauseList } from './BecauseList';
export { DangerPage } from './DangerPage';
export { HandOverFirst } from './HandOverFirst';
export { PresumptionPage } from './PresumptionPage';
export { ProtectionGuide } from './ProtectionGuide';
export { QuestionStep } from './QuestionStep';
