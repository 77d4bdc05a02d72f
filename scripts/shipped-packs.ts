/** Every file of the packs that come with the program; examples reach it here. */
export { shippedPacks } from '../packages/dsl/test/texts.ts';
