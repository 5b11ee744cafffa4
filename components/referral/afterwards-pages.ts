// The pages of the weeks after a referral, fetched together when the first of them is opened.
export { FollowingUp } from '@/components/afterwards/FollowingUp';
export { MarkSubmission } from '@/components/afterwards/MarkSubmission';
export { UpdatePage } from '@/components/afterwards/UpdatePage';
