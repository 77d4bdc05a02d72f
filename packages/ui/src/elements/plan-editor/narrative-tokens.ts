import type { PaintedKind, PaintedToken } from '../../workspace/texts/painted-text.ts';

/** What is told apart inside `{{ }}`: texts, names of functions, other names, numbers. */
const PIECES =
  /(?<text>"[^"]*")|(?<function>[\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|(?<word>[\p{L}_][\p{L}\p{N}_.]*)|(?<number>\d[\d.,]*(?:\s*%)?)|(?<comparison>[<>=≤≥|+*/-]+)/gu;

/** The groups of `PIECES`. */
const PIECE_KINDS: readonly PaintedKind[] = ['text', 'function', 'word', 'number', 'comparison'];

/** The colours of a narrative: headings, emphasis, live figures. In order, without overlap; a mistake inside braces is left to the analysis. */
export function narrativeTokens(text: string): readonly PaintedToken[] {
  const tokens: PaintedToken[] = [];
  for (const { 0: found, index, groups } of text.matchAll(
    /(?<heading>^ {0,3}#{1,6}[ \t].*$)|(?<live>\{\{[^{}]*\}\})|(?<strong>\*\*[^*\n]+\*\*)/gm,
  )) {
    if (groups?.['live'] === undefined) {
      tokens.push({
        kind: groups?.['heading'] === undefined ? 'strong' : 'heading',
        from: index,
        to: index + found.length,
      });
    } else tokens.push(...liveTokens(found, index));
  }
  return tokens;
}

function liveTokens(live: string, from: number): readonly PaintedToken[] {
  const pieces = [...live.slice(2, -2).matchAll(PIECES)].map(({ 0: piece, index, groups }) => ({
    kind: PIECE_KINDS.find((name) => groups?.[name] !== undefined) ?? 'word',
    from: from + 2 + index,
    to: from + 2 + index + piece.length,
  }));
  const end = from + live.length;
  return [{ kind: 'brace', from, to: from + 2 }, ...pieces, { kind: 'brace', from: end - 2, to: end }];
}

/** Whether an offset stands between the braces of a live figure. */
export function isInLive(text: string, offset: number): boolean {
  const opened = text.lastIndexOf('{{', offset - 1);
  if (opened === -1 || opened + 2 > offset) return false;
  const closed = text.indexOf('}}', opened + 2);
  return (closed === -1 || closed >= offset) && !/\n\s*\n/.test(text.slice(opened, offset));
}
