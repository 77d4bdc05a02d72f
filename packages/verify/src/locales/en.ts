import { withFullStop } from '@traguardo/model';
import type { VerifyTexts } from './verify-sentences.ts';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** English. */
export const enTexts: VerifyTexts = {
  checked: ({ events, figures, texts }) =>
    `Checked: ${count(events, 'step', 'steps')}, ${count(figures, 'figure worked out anew', 'figures worked out anew')}, ${count(texts, 'text', 'texts')}.`,
  textMissing: (hash) => `Text ${hash} is missing: the steps that name it cannot be worked out anew.`,
  published: ({ compared, differences, unknown }) =>
    `Published figures compared: ${compared.toLocaleString('en')}. Different: ${differences.length}. Not comparable: ${unknown.length}.`,
  figureDifference: ({ code, what, where, printed, computed }) =>
    withFullStop(
      `${code}, ${enTexts.kinds[what] ?? what}${where === '' ? '' : ` (${where})`}: printed ${printed}, from the texts ${computed}`,
    ),
  unknownFigure: (code, what) => `${code}, ${enTexts.kinds[what] ?? what}: the plan has no such figure.`,
  factDifference: ({ path, recorded, computed }) =>
    `${path}: recorded ${recorded ?? 'nothing'}, from the texts ${computed ?? 'nothing'}.`,
  signature: (verdict, head, fingerprint) =>
    ({
      valid: `The head ${head} is signed with the key ${fingerprint}: compare it with the one the body has published.`,
      wrong: `The signature of the head ${head} is not of the key ${fingerprint}: signature or key were changed.`,
      'other-journal': `The signature is of another history: there is no step with the head ${head} here.`,
      unavailable: `An Ed25519 signature cannot be verified here (head ${head}): use a recent browser or traguardo cycle verify.`,
    })[verdict],
  lackingPlugin: (name) =>
    `The plan uses the plugin ${name}, which is not here: without it the figures come out otherwise. Verify where it is installed.`,
  kinds: { score: 'score', weight: 'weight', value: 'value', target: 'target', measure: 'measure' },
};
