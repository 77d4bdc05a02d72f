/** Letters of other alphabets, each before the Latin one it looks like. */
const PAIRS = 'АAаaВBЕEеeІIіiЈJјjКKМMНHОOоoРPрpСCсcЅSѕsТTУYуyХXхxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOοoΡPΤTΥYΧX';
const TWINS: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../g) ?? []).map(([letter = '', latin = '']) => [letter, latin]),
);
const FOREIGN = /[\u0370-\u03FF\u0400-\u04FF]/;

/** A name with a letter that only looks Latin. */
export interface TwinName {
  /** The first of these letters, with its number: `К (U+041A)`. */
  readonly letter: string;
  /** The same name in Latin letters. */
  readonly latin: string;
}

/** The twin of a name such as `К2` with a Cyrillic letter; null when it has none, or a letter that looks like no Latin one. */
export function twinOf(name: string): TwinName | null {
  const [letter] = FOREIGN.exec(name) ?? [];
  if (letter === undefined) return null;
  const latin = Array.from(name, (each) => TWINS.get(each) ?? each).join('');
  const number = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return FOREIGN.test(latin) ? null : { letter: `${letter} (U+${number})`, latin };
}
