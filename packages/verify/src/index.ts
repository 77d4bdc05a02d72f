export { criteriaOf, type CriteriaInput } from './criteria/criteria-of.ts';
export { factsOn } from './facts-on.ts';
export { type VerifiedBundle, verifyBundle, type VerifyBundleOptions } from './verify-bundle.ts';
