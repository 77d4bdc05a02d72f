import { formatDecimal, type Language } from '@traguardo/model';
import type { Environment } from '../../environment.ts';
import { reportWords } from './words.ts';

/** Tells on standard error how far a long run is. On a terminal one line is written over and over; elsewhere a line for each thing done. */
export interface Progress {
  readonly begin: (name: string) => void;
  /** The thing begun is done. */
  readonly end: (name: string) => void;
  readonly clear: () => void;
}

/** `clock`: milliseconds, from anywhere. */
export function createProgress(
  total: number,
  quiet: boolean,
  { stderr }: Environment,
  language: Language,
  clock: () => number = () => performance.now(),
): Progress {
  const words = reportWords[language];
  const isTerminal = stderr.isTTY === true;
  let done = 0;
  let began = 0;
  const write = (text: string): void => {
    if (!quiet) stderr.write(text);
  };
  return {
    begin: (name) => {
      began = clock();
      if (isTerminal) write(`\r\u001B[K${words.at(done + 1, total, name)}`);
    },
    end: (name) => {
      done += 1;
      const seconds = formatDecimal(((clock() - began) / 1000).toFixed(1), language);
      const line = words.progress(done, total, name, seconds);
      write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    },
    clear: () => {
      if (isTerminal) write('\r\u001B[K');
    },
  };
}
