import type { Simulation } from '@traguardo/engine';
import { countText, type Language } from '@traguardo/model';
import type { Environment } from '../../environment.ts';
import { simulateWords } from './words.ts';

/** Makes all draws, telling how far they are where somebody is watching; Ctrl-C stops with those made. True when it was stopped. */
export async function runSimulation(
  simulation: Simulation,
  environment: Environment,
  language: Language,
): Promise<boolean> {
  const { stderr } = environment;
  const interrupted = new AbortController();
  const stop = (): void => interrupted.abort();
  environment.on?.('SIGINT', stop);
  try {
    while (!interrupted.signal.aborted && simulation.step()) {
      if (stderr.isTTY === true) stderr.write(`\r${progressOf(simulation, language)}`);
      await new Promise(setImmediate); // a signal is heard between blocks
    }
    if (stderr.isTTY === true) stderr.write('\r\u001B[K');
  } finally {
    environment.off?.('SIGINT', stop);
  }
  return simulation.done() < simulation.total;
}

function progressOf({ done, total }: Simulation, language: Language): string {
  return simulateWords[language].progress(countText(done(), language), countText(total, language));
}
