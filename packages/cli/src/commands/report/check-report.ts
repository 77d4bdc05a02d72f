import type { Language } from '@traguardo/model';
import { staleness, stalenessHead, stalenessTexts } from '@traguardo/report';
import { stampNow } from '@traguardo/verify';
import { type Environment, UsageError } from '../../environment.ts';
import { json } from '../../problems.ts';
import type { Body } from './gather.ts';
import { stampIn } from './stamp-in.ts';
import { reportWords } from './words.ts';

/** `--check FILE`: what moved on since a report was made; exit status 1 when it is behind. */
export async function checkReport(
  path: string,
  { program, journal }: Body,
  asJson: boolean,
  { stdout }: Environment,
  language: Language,
): Promise<number> {
  const stamp = await stampIn(path, language);
  if (stamp === null) throw new UsageError(reportWords[language].noStamp(path));
  const now = stampNow(program, journal, stamp);
  const moved = staleness(stamp, now);
  if (asJson) stdout.write(json({ format: 'traguardo.staleness/1', behind: moved.length > 0, moved, stamp, now }));
  else {
    const lines = [stalenessHead(moved, language), ...stalenessTexts(moved, language).map((text) => `  ${text}`)];
    stdout.write(`${lines.join('\n')}\n`);
  }
  return moved.length === 0 ? 0 : 1;
}
