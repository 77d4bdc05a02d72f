import { codeKey, hashText } from '@traguardo/model';

/** The longest name made from a code alone; file systems and archives take more, people do not. */
const LONGEST = 60;
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Names of files for codes of any signs, the same for the same code whatever else there is: letters without marks, digits, `_`, `.` and `-` stay;
 * where a sign was lost, a part of the hash of the code is added, so that two codes never share a name, also where upper and lower
 * case are one.
 */
export function fileNameOf(code: string): string {
  const plain = code
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '');
  const isWhole = plain === code && plain.length <= LONGEST && !RESERVED.test(plain) && plain !== 'index';
  if (isWhole) return plain;
  const mark = hashText(codeKey(code)).slice(HASH_START, HASH_START + 8);
  return plain === '' ? mark : `${plain.slice(0, LONGEST)}~${mark}`;
}

/** After `sha256:`. */
const HASH_START = 7;
