import type { Language } from '@traguardo/model';
import { enTexts } from './en.ts';
import { itTexts } from './it.ts';
import type { VerifyTexts } from './verify-sentences.ts';

/** The sentences in each language. */
export const VERIFY_TEXTS: Readonly<Record<Language, VerifyTexts>> = { it: itTexts, en: enTexts };
