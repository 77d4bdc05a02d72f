import type { Language } from '@traguardo/model';
import type { Effect } from '../effect-kinds.ts';
import type { Broken } from '../journal/broken.ts';
import type { Refusal, WayOut } from '../refusal.ts';
import type { CycleSentences } from './cycle-sentences.ts';
import { enSentences } from './en-sentences.ts';
import { itSentences } from './it-sentences.ts';
import { CYCLE_TEXTS } from './texts.ts';

const SENTENCES: Readonly<Record<Language, CycleSentences>> = { it: itSentences, en: enSentences };

/** A refusal as a person reads it: why, and each way out. */
export interface RefusalText {
  readonly why: string;
  readonly wayOut: readonly string[];
}

/** The sentences of a refusal: what is missing, with names and numbers, and what would satisfy it. */
export function refusalText({ code, data, wayOut }: Refusal, language: Language): RefusalText {
  const say = SENTENCES[language].refusals[code] as (data: Refusal['data']) => string;
  return { why: say(data), wayOut: wayOut.map((way) => wayOutText(way, language)) };
}

/** One way out as a sentence. */
export function wayOutText(way: WayOut, language: Language): string {
  const say = SENTENCES[language].wayOut[way.by] as (way: WayOut) => string;
  return say(way);
}

/** What follows from a step, as a sentence. */
export function effectText({ kind, data }: Effect, language: Language): string {
  return SENTENCES[language].effects[kind](data);
}

/** Where and why a journal does not hold, with the rules a recorded step offends. */
export function brokenText({ code, line, seq, refusals }: Broken, language: Language): string {
  const where = language === 'it' ? 'Riga' : 'Line';
  const event = seq === null ? '' : language === 'it' ? ` (evento ${seq})` : ` (event ${seq})`;
  const reasons = refusals.map((refusal) => ` ${refusalText(refusal, language).why}`).join('');
  return `${where} ${line}${event}: ${CYCLE_TEXTS[language].broken[code]}.${reasons}`;
}
