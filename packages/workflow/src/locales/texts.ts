import type { Language } from '@traguardo/model';
import type { CycleTexts } from './cycle-texts.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** The names of the cycle in every language. */
export const CYCLE_TEXTS: Readonly<Record<Language, CycleTexts>> = { it, en };
