import type { Diagnostic, Language } from '@traguardo/model';
import type { Running } from './passages.ts';

/** Words that say more than one figure does, and are true or not. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  it: /(?<![\p{L}\p{N}_])(?:tutt[ie]|nessun[oa]?|solo|soltanto|sol[ai]|unic[oahe]+|oltre(?! a\b| al\b| alla\b| alle\b| agli\b| ai\b| all[’']| che\b)|più di|meno di|almeno|quasi|la maggior parte|la metà)(?![\p{L}\p{N}_])/giu,
  en: /(?<![\p{L}\p{N}_])(?:all|every|none|only|sole|more than|less than|fewer than|at least|nearly|almost|most of|half of|over)(?![\p{L}\p{N}_])/giu,
};

/** Where a clause ends: what is claimed in one says nothing of the next. */
const CLAUSE = /[.;:!?]/;

/** Quantifiers of a running text that no claim of their clause holds to. */
export function looseQuantifiers(running: Running, language: Language): readonly Diagnostic[] {
  const found: { readonly clause: number; readonly finding: Diagnostic }[] = [];
  const claimed = new Set<number>();
  let clause = 0;
  for (const piece of running) {
    if (piece === 'claim') {
      claimed.add(clause);
      continue;
    }
    const { written, place } = piece;
    let at = 0;
    for (const match of written.matchAll(WORDS[language])) {
      clause += clausesIn(written.slice(at, match.index));
      at = match.index;
      const [word] = match;
      const data = { word: word.toLowerCase() };
      found.push({
        clause,
        finding: {
          code: 'narrative/quantifier',
          severity: 'information',
          place: place(at, at + word.length),
          data,
          related: [],
          fixes: [],
        },
      });
    }
    clause += clausesIn(written.slice(at));
  }
  return found.flatMap((each) => (claimed.has(each.clause) ? [] : [each.finding]));
}

function clausesIn(text: string): number {
  return text.split(CLAUSE).length - 1;
}
