/**
 * The opening of case files, for the first page: fetched from there it brings all the words of the app with it, which the
 * walk has already. Under one name the build would let both fetch them.
 */
export { OpenCaseFile as OpenCase } from '@/components/referral/OpenCaseFile';
