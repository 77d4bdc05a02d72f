import type { Language } from '@traguardo/model';

/**
 * Sentences of one view in every language. Write the Italian object first and type the export with
 * `Catalogue<typeof it>`: a sentence missing in a language, or one too many, does not compile.
 */
export type Catalogue<Texts> = Readonly<Record<Language, Readonly<Texts>>>;
