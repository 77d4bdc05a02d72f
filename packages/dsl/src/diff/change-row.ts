import type { Json, Language } from '@traguardo/model';
import type { Change, Subject } from './change.ts';
import { changeSentence } from './change-text.ts';
import { plainData } from './same.ts';

/** A change as a row of a JSON document: the data exactly, fractions as `"2301/2500"`, and its sentence. */
export interface ChangeRow {
  readonly kind: Change['kind'];
  readonly subject: Subject;
  readonly [data: string]: Json | Subject;
  readonly sentence: string;
}

/** The row of one change. */
export function changeRow(change: Change, language: Language): ChangeRow {
  const { kind, subject, ...data } = change;
  const plain = plainData(data) as Readonly<Record<string, Json>>;
  return { kind, subject, ...plain, sentence: changeSentence(change, language) };
}
