import { withFullStop } from '@traguardo/model';
import type { VerifyTexts } from './verify-sentences.ts';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('it')} ${number === 1 ? one : many}`;

/** Italian. */
export const itTexts: VerifyTexts = {
  checked: ({ events, figures, texts }) =>
    `Controllati: ${count(events, 'passo', 'passi')}, ${count(figures, 'cifra ricalcolata', 'cifre ricalcolate')}, ${count(texts, 'testo', 'testi')}.`,
  textMissing: (hash) => `Manca il testo ${hash}: i passi che lo citano non si possono ricalcolare.`,
  published: ({ compared, differences, unknown }) =>
    `Cifre pubblicate confrontate: ${compared.toLocaleString('it')}. Diverse: ${differences.length}. Non confrontabili: ${unknown.length}.`,
  figureDifference: ({ code, what, where, printed, computed }) =>
    withFullStop(
      `${code}, ${itTexts.kinds[what] ?? what}${where === '' ? '' : ` (${where})`}: stampato ${printed}, dai testi ${computed}`,
    ),
  unknownFigure: (code, what) => `${code}, ${itTexts.kinds[what] ?? what}: il piano non ha una cifra così.`,
  factDifference: ({ path, recorded, computed }) =>
    `${path}: registrato ${recorded ?? 'nulla'}, dai testi ${computed ?? 'nulla'}.`,
  signature: (verdict, head, fingerprint) =>
    ({
      valid: `La testa ${head} è firmata con la chiave ${fingerprint}: confrontala con quella che l’ente ha pubblicato.`,
      wrong: `La firma della testa ${head} non è della chiave ${fingerprint}: firma o chiave sono state cambiate.`,
      'other-journal': `La firma è di un’altra storia: qui non c’è un passo con la testa ${head}.`,
      unavailable: `Qui non si può verificare una firma Ed25519 (testa ${head}): usa un browser recente o traguardo cycle verify.`,
    })[verdict],
  lackingPlugin: (name) =>
    `Il piano usa l’estensione ${name}, che qui non c’è: senza, le cifre vengono diverse. Verificare dove è installata.`,
  kinds: { score: 'punteggio', weight: 'peso', value: 'valore', target: 'target', measure: 'misura' },
};
