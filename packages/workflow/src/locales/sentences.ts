import type { Language } from '@traguardo/model';
import type { Effect } from '../effect-kinds.ts';
import type { Broken } from '../journal/broken.ts';
import type { Refusal, WayOut } from '../refusal.ts';
import type { CycleSentences } from './cycle-sentences.ts';
import { enSentences } from './en-sentences.ts';
import { itSentences } from './it-sentences.ts';
import { type CycleNames, namesOf } from './names.ts';
import { CYCLE_TEXTS } from './texts.ts';

const SENTENCES: Readonly<Record<Language, CycleSentences>> = { it: itSentences, en: enSentences };

/** A refusal as a person reads it: why, and each way out. */
export interface RefusalText {
  readonly why: string;
  readonly wayOut: readonly string[];
}

/** The sentences of a refusal: what is missing, with names and numbers, and what would satisfy it. */
export function refusalText({ code, data, wayOut }: Refusal, names: CycleNames): RefusalText {
  const say = SENTENCES[names.language].refusals[code] as (data: Refusal['data'], names: CycleNames) => string;
  return { why: say(data, names), wayOut: wayOut.map((way) => wayOutText(way, names)) };
}

/** One way out as a sentence. */
export function wayOutText(way: WayOut, names: CycleNames): string {
  const say = SENTENCES[names.language].wayOut[way.by] as (way: WayOut, names: CycleNames) => string;
  return say(way, names);
}

/** What follows from a step, as a sentence. */
export function effectText({ kind, data }: Effect, names: CycleNames): string {
  return SENTENCES[names.language].effects[kind](data, names);
}

/** Where and why a journal does not hold, with the rules a recorded step offends, in the names of the cycle it runs by. */
export function brokenText({ code, line, seq, refusals, definition }: Broken, language: Language): string {
  const isItalian = language === 'it';
  const names = namesOf(definition, language);
  const event = seq === null ? '' : isItalian ? ` (passo ${seq})` : ` (step ${seq})`;
  const reasons = refusals.map((refusal) => ` ${refusalText(refusal, names).why}`).join('');
  const where = code === 'not-a-bundle' ? '' : `${isItalian ? 'Riga' : 'Line'} ${line}${event}: `;
  return `${where}${CYCLE_TEXTS[language].broken[code]}.${reasons}`;
}
