/** The longest name a sheet may have. */
const LONGEST = 31;

/** The longest end of a title, after its last colon, that is kept whole: it tells apart tables of one kind. */
const LONGEST_END = 20;

/**
 * Names for sheets out of the titles of what they hold, in the order given: titles that are too long are cut between words, what office programs
 * refuse is written otherwise or left out (`[ ] : * ? / \`, apostrophes at the ends, `History`), and no two are the same in any case. Pure.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(['', 'history']);
  return titles.map((title) => {
    const allowed = allowedIn(title);
    let chosen = shortened(allowed, LONGEST);
    for (let at = 2; taken.has(chosen.toLowerCase()); at += 1)
      chosen = `${shortened(allowed, LONGEST - ` ${at}`.length)} ${at}`.trim();
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}

function allowedIn(title: string): string {
  return title
    .replaceAll(/\s*:\s*/g, ' – ')
    .replaceAll(/[/\\]/g, '-')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/[*?\p{Cc}]/gu, '')
    .replaceAll(/^['\s]+|['\s]+$/g, '');
}

function shortened(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const end = title.slice(Math.max(title.lastIndexOf(' – '), 0));
  return end.length > LONGEST_END ? cut(title, longest) : cut(title.slice(0, -end.length), longest - end.length) + end;
}

/** The beginning of a text, up to the end of a word where it has words, with a mark that more follows. */
function cut(title: string, longest: number): string {
  const start = title.slice(0, longest - 1).toWellFormed();
  const space = start.lastIndexOf(' ');
  const words = title[longest - 1] === ' ' || space <= 0 ? start : start.slice(0, space);
  return `${words.replace(/[\s\p{P}]+$/u, '')}…`;
}
