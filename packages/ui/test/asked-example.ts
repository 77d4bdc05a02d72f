import type { Language } from '@traguardo/model';
import { type Analysed, analyse } from '../src/worker/analyse.ts';
import { answerQuestions } from '../src/worker/questions/answer-questions.ts';
import { answerResults } from '../src/worker/results/answer-results.ts';
import type { SimulationPort } from '../src/worker/simulation-client.ts';
import type { SimulationResponse } from '../src/worker/simulation-protocol.ts';
import { createSimulationServer } from '../src/worker/simulation-server.ts';
import type { AskedLong } from '../src/workspace/long-work.ts';
import type { Asked, Questions } from '../src/workspace/questions.ts';
import type { LongResults, ResultsAsked } from '../src/workspace/results-asked.ts';

/**
 * A body small enough to reckon by hand: 45 of 50 people are 90 % of the target of 100 %, so FORMATI lacks 10 points; it is half of A,
 * which is 60 % of ENTE: 10 x 0.5 x 0.6 = 3 points. Nothing else lacks any, so ENTE is at 97 %.
 */
export const ASKED_TEXT = `lingua it

piano ENTE "Camera di prova" periodo 2024 profilo SMVP {
  ambito A "Persone" peso 60% {
    indicatore FORMATI "Addetti formati" peso 50% target >= 100% {
      misura formati "Dipendenti formati" unità N.
      misura tutti "Dipendenti" unità N.
      algoritmo formati / tutti
    }
    indicatore SPESA "Spesa" peso 50% target <= 100 €
  }
  ambito B "Servizi" peso 40% {
    indicatore SPORTELLO "Sportello aperto" peso 100% target SI
  }
}

profilo SMVP "Sistema di prova" {
  composizione indicatori 40% operativi 60%
  soglie { basso < 80% "Basso" rosso; alto >= 80% "Alto" verde }
}

consuntivi a { FORMATI.formati 45 N.; FORMATI.tutti 50 N.; SPESA 100 €; SPORTELLO SI }
`;

/** A plan text analysed as the worker does. */
export function analysedText(text: string, language: Language = 'it'): Analysed {
  const files = [{ path: 'piano.piano', kind: 'plan', text }] as const;
  return analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language });
}

/** The questions of the page, answered from what was analysed, a moment later. */
export function askedOf(analysed: Analysed): Asked<Questions> {
  const questions = answerQuestions(analysed);
  return {
    why: async (code) => questions.why(code),
    supplied: async () => questions.supplied(),
    whatIf: async (rows) => questions.whatIf(rows),
    beliefs: async (rows) => questions.beliefs(rows),
    tellForecast: async (forecast) => questions.tellForecast(forecast),
    profileTexts: async () => questions.profileTexts(),
    underProfile: async (text) => questions.underProfile(text),
    sensitivity: async () => questions.sensitivity(),
  };
}

/** What the pages of results ask, answered from what was analysed, a moment later. */
export function resultsOf(analysed: Analysed): Asked<ResultsAsked> & AskedLong<LongResults> {
  const results = answerResults(analysed);
  return {
    compareSides: async (before, after, code) => results.compareSides(before, after, code),
    rangesOn: async (day) => results.rangesOn(day),
    trend: async (aside) => results.trend(aside),
  };
}

/** The simulation worker in this thread. */
export function simulationPort(): SimulationPort {
  const target = new EventTarget();
  const receive = createSimulationServer({
    plugins: [],
    post: (response) => target.dispatchEvent(new MessageEvent<SimulationResponse>('message', { data: response })),
    pause: () => new Promise((done) => setTimeout(done)),
    now: () => performance.now(),
  });
  return {
    postMessage: (request) => void receive(request),
    addEventListener: (type, listener) => target.addEventListener(type, listener as EventListener),
    terminate: () => undefined,
  };
}
