import { checkDigit, CHARACTERS, digitOf } from './head-digits.ts';
import type { Head } from './record.ts';

/** Characters that carry the hash; one more checks them. Five bits each: 95 of the 256 bits. */
const CARRYING = 19;

/**
 * A head as somebody printed it: whole, or with the first 95 bits of the hash. Nobody can make another journal that ends in
 * given 95 bits; who prepares two journals beforehand needs some 2^47 attempts to make both end alike, which a state can
 * pay for. Against that the whole hash is printed, or the head is signed (decision 0276).
 */
export type PrintedHead = Head | { readonly seq: number; readonly short: string };

/** A head to be printed and typed: the number of events, 19 characters of the hash and one that checks all: `19-2K7M-…`. */
export function shortHead({ seq, hash }: Head): string {
  const carrying = firstDigits(hash);
  const text = [...carrying, checkDigit(seq, carrying)].map((digit) => CHARACTERS[digit]).join('');
  return `${seq}-${text.replace(/.{4}(?=.)/g, '$&-')}`;
}

/**
 * Reads a head as printed: `19:sha256:…` or the short form, in any case, with hyphens or blanks wherever, O for 0 and I or L
 * for 1. Null for anything else, also when its check character does not fit: some character was read or typed wrongly.
 */
export function readHead(text: string): PrintedHead | null {
  const whole = /^\s*(\d{1,9}):(sha256:[0-9a-f]{64})\s*$/.exec(text);
  if (whole !== null) return { seq: Number(whole[1]), hash: whole[2] as string };
  const parts = /^\s*(\d{1,9})[\s:–-]+(\S(?:.*\S)?)\s*$/.exec(text);
  if (parts === null) return null;
  const seq = Number(parts[1]);
  const digits = Array.from((parts[2] as string).replaceAll(/[\s–-]/g, ''), digitOf);
  if (digits.length !== CARRYING + 1 || digits.includes(-1)) return null;
  const carrying = digits.slice(0, CARRYING);
  if (checkDigit(seq, carrying) !== digits[CARRYING]) return null;
  return { seq, short: carrying.map((digit) => CHARACTERS[digit]).join('') };
}

/** Whether a journal ends as printed. */
export function endsAsPrinted(head: Head, printed: PrintedHead): boolean {
  if (head.seq !== printed.seq) return false;
  if ('hash' in printed) return head.hash === printed.hash;
  return (
    firstDigits(head.hash)
      .map((digit) => CHARACTERS[digit])
      .join('') === printed.short
  );
}

/** The first 95 bits of a hash, five by five. */
function firstDigits(hash: string): readonly number[] {
  const bits = BigInt(`0x${hash.slice('sha256:'.length)}`) >> BigInt(256 - CARRYING * 5);
  return Array.from({ length: CARRYING }, (_, index) => Number((bits >> BigInt((CARRYING - 1 - index) * 5)) & 31n));
}
