import { codeSkeleton, compareDiagnostics, type Diagnostic, type Place } from '@traguardo/model';
import type { Token } from './lex/token.ts';
import { repeatedOnce } from './repeated-lines.ts';
import { losesPack, losesPart } from './packs/lost.ts';
import type { ParsedFile } from './parse/tree.ts';

/** What a slip of writing makes unreadable on its own line. */
const OF_THE_LINE: ReadonlySet<string> = new Set([
  'clause/value',
  'clause/duplicate',
  'actual/type',
  'label/missing',
  'override/empty',
  'unit/mismatch',
  'unit/unknown',
  'percent/missing',
]);

/** What seems not to be there when the line, or the one the header goes on in, could not be read. */
const OF_THE_HEADER: ReadonlySet<string> = new Set(['clause/missing', 'target/none', 'weight/none']);

/** What the rest of a line seems to be once something in it has no place: not told after a finding of `SHAPE`. */
const OF_THE_REST: ReadonlySet<string> = new Set([
  'syntax/unexpected',
  'syntax/one-item-per-line',
  'word/not-here',
  'word/unknown',
  'code/duplicate',
]);
const AFTER_A_STRANGER: ReadonlySet<string> = new Set(['syntax/character', 'syntax/unexpected']);
const SHAPE: ReadonlySet<string> = new Set(['syntax/unexpected', 'syntax/one-item-per-line']);

/** A name that means nothing. */
const UNKNOWN: ReadonlySet<string> = new Set(['ref/unknown', 'actual/unmatched', 'override/nothing']);

/** What names of measures, indicators and goals are looked up as. */
const NODES: ReadonlySet<string> = new Set(['node', 'indicator', 'operand', 'measure', 'child']);

/** Findings that only follow from a slip of writing told beside them: taken away, so that a slip is told once. */
export function withoutConsequences(
  findings: readonly Diagnostic[],
  files: readonly ParsedFile[],
): readonly Diagnostic[] {
  const byFile = Map.groupBy(findings, ({ place }) => place.file);
  /** Codes that could not be read where they are declared, or named. */
  const meant = new Set<string>();
  /** Words of lines that could not be read, and of the blocks these open: names may be declared there. */
  const unread = new Set<string>();
  const shown = files.flatMap((file) => {
    const own = byFile.get(file.path) ?? [];
    byFile.delete(file.path);
    const slips = own.filter(isSlip);
    for (const { data: slip, fixes } of slips)
      for (const { kind, data } of fixes) {
        if (kind !== 'quote-code') continue;
        const text = String(data['text']);
        for (const name of [text, text.split(/\s/)[0] ?? '', String(slip['code'])]) meant.add(codeSkeleton(name));
      }
    for (const slip of slips) if (slip.code === 'word/unknown') addUnread(slip, file.tokens, unread);
    return repeatedOnce(misplacedOnce(ofFile(own, slips, file.tokens), file.tokens), file);
  });
  const all = [...shown, ...[...byFile.values()].flatMap((own) => ofFile(own, own.filter(isSlip), []))];
  const withUnits = all.some(({ code }) => code === 'unit/unknown')
    ? all.filter((finding) => !lacksUnit(finding))
    : all;
  return withUnits.some(({ code }) => UNKNOWN.has(code)) ? withoutLostNames(withUnits, meant, unread) : withUnits;
}

/** A value beside a target that seems to have no unit: the unit of the target may be the one nobody knows. */
function lacksUnit({ code, data }: Diagnostic): boolean {
  return code === 'actual/type' && data['problem'] === 'unit' && data['wants'] === '';
}

/** Names are not unknown when it was their declaration that could not be read: for its quotes, its lack of a code, a code used twice, a pack that is not there. */
function withoutLostNames(
  findings: readonly Diagnostic[],
  meant: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): readonly Diagnostic[] {
  const isPackLost = findings.some(losesPack);
  const isNameless = isPackLost || findings.some((finding) => finding.code === 'label/missing' || losesPart(finding));
  const twice = new Set(
    findings.flatMap(({ code, data }) => (code === 'code/duplicate' ? [codeSkeleton(String(data['code']))] : [])),
  );
  return findings.filter(({ code, data }) => {
    if (!UNKNOWN.has(code)) return true;
    const isLost = (isNameless && NODES.has(String(data['kind']))) || (isPackLost && data['suggestion'] === '');
    const parts = String(data['name']).split('.').map(codeSkeleton);
    return (
      !isLost &&
      !parts.some((part) => unread.has(part)) &&
      !unread.has(codeSkeleton(String(data['name']))) &&
      !meant.has(codeSkeleton(String(data['name']))) &&
      !twice.has(codeSkeleton(String(data['suggestion'])))
    );
  });
}

/** An error of the text itself, before any meaning; an include that could not be written out hides as much. */
function isSlip(finding: Diagnostic): boolean {
  const { code, severity } = finding;
  return (
    severity === 'error' &&
    (/^(syntax|number|date|limit)\/|^word\/unknown$|^plugin\/clash$|^(code|text)\/needs-quotes$/.test(code) ||
      losesPart(finding))
  );
}

function ofFile(
  findings: readonly Diagnostic[],
  slips: readonly Diagnostic[],
  tokens: readonly Token[],
): readonly Diagnostic[] {
  const lines = new Set(slips.map(({ place }) => place.start.line));
  const nameless = new Set(
    findings.filter(({ code }) => code === 'label/missing').map(({ place }) => place.start.line),
  );
  const shapes = firstOfLines(findings, (code) => SHAPE.has(code) || code === 'word/not-here');
  const splits = firstOfLines(slips, (code) => SHAPE.has(code));
  const strangers = firstOfLines(findings, (code) => code === 'word/unknown');
  const offsetsOf = (...codes: readonly string[]): ReadonlySet<number> =>
    new Set(slips.filter(({ code }) => codes.includes(code)).map(({ place }) => place.start.offset));
  const unclosed = offsetsOf('syntax/unclosed-text');
  const odd = offsetsOf('syntax/unexpected', 'word/unknown');
  const blocks = slips.flatMap(({ place }) => blockOfLine(place, tokens));
  const isUnreadUse = ({ code, data }: Diagnostic): boolean => code === 'clause/value' && data['clause'] === 'use';
  const uses = new Set(findings.filter(isUnreadUse).map(({ place }) => place.start.line));
  const children = [...slips, ...findings.filter(({ code }) => code === 'code/duplicate')];
  return findings.filter((finding) => {
    const { code, data, place, related } = finding;
    const { line, offset } = place.start;
    if (uses.has(line)) return isUnreadUse(finding);
    if (OF_THE_LINE.has(code) && lines.has(line)) return false;
    if (OF_THE_HEADER.has(code) && (lines.has(line) || splits.has(place.end.line + 1) || nameless.has(line)))
      return false;
    if (code === 'code/needs-quotes' && offset > (strangers.get(line) ?? splits.get(line) ?? offset)) return false;
    if (
      code === 'function/arity' &&
      related.some((of) => of.place.file === place.file && lines.has(of.place.start.line))
    )
      return false;
    if (data['kind'] === 'parameter' && (lines.has(line) || blocks.some((block) => isWithin(block, offset))))
      return false;
    if (code === 'language/mixed' && shapes.get(line) === offset) return false;
    if (code === 'syntax/unexpected' && unclosed.has(offset)) return false;
    if (code === 'syntax/one-item-per-line' && (odd.has(offset) || unclosed.has(offset))) return false;
    if (AFTER_A_STRANGER.has(code) && offset > (strangers.get(line) ?? offset)) return false;
    if (OF_THE_REST.has(code) && offset > (shapes.get(line) ?? offset)) return false;
    if (code === 'word/not-here' && (splits.get(line) === offset || blocks.some((block) => isWithin(block, offset))))
      return false;
    return code !== 'weight/sum' || !hasSlipOfChild(place, children, tokens);
  });
}

/** A declaration at a wrong place, and what is then wrong inside it: the declaration alone is told. */
function misplacedOnce(findings: readonly Diagnostic[], tokens: readonly Token[]): readonly Diagnostic[] {
  const [first, ...others] = findings.filter(({ code }) => code === 'word/not-here').toSorted(compareDiagnostics);
  if (!first || others.length === 0) return findings;
  const inside = new Set<Diagnostic>();
  let outer = first;
  let blocks = blockOfLine(outer.place, tokens);
  for (const inner of others) {
    const { line, offset } = inner.place.start;
    const isInside = line === outer.place.start.line || blocks.some((block) => isWithin(block, offset));
    if (isInside && inner.data['parent'] !== outer.data['parent']) inside.add(inner);
    else [outer, blocks] = [inner, blockOfLine(inner.place, tokens)];
  }
  return findings.filter((finding) => !inside.has(finding));
}

/** Where the first finding of some codes stands, by line. */
function firstOfLines(
  findings: readonly Diagnostic[],
  isMeant: (code: string) => boolean,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { code, place } of findings) {
    if (!isMeant(code)) continue;
    const { line, offset } = place.start;
    first.set(line, Math.min(offset, first.get(line) ?? offset));
  }
  return first;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

function isWithin({ from, to }: Block, offset: number): boolean {
  return from < offset && offset < to;
}

/** The block opened at the end of the line of a slip: what it would hold, had the line been read, is not known. */
function blockOfLine(place: Place, tokens: readonly Token[]): readonly Block[] {
  let last = -1;
  for (let index = indexAt(tokens, place.start.offset); index < tokens.length; index += 1) {
    const { kind } = tokens[index] as Token;
    if (kind === 'line-end') break;
    if (kind !== 'comment' && kind !== 'documentation') last = index;
  }
  if (tokens[last]?.image !== '{') return [];
  const from = (tokens[last] as Token).startOffset;
  return [{ from, to: tokens[closeOf(last, tokens)]?.startOffset ?? Infinity }];
}

/** The words of a slip whose line begins with what is no word of the language, and of the block it opens. */
function addUnread({ place, data }: Diagnostic, tokens: readonly Token[], unread: Set<string>): void {
  unread.add(codeSkeleton(String(data['word'])));
  for (const { from, to } of blockOfLine(place, tokens))
    for (let index = indexAt(tokens, from); (tokens[index]?.startOffset ?? to) < to; index += 1) {
      const { kind, image } = tokens[index] as Token;
      if (kind === 'word' || kind === 'quoted') unread.add(codeSkeleton(image));
    }
}

/** Whether a slip stands directly in the block of a header: the weight of that child may not have been read, or was twice. */
function hasSlipOfChild(header: Place, slips: readonly Diagnostic[], tokens: readonly Token[]): boolean {
  let open = indexAt(tokens, header.end.offset);
  while (open < tokens.length && tokens[open]?.image !== '{') open += 1;
  const [from, to] = [tokens[open]?.startOffset ?? Infinity, tokens[closeOf(open, tokens)]?.startOffset ?? Infinity];
  return slips.some(({ place }) => {
    const { offset } = place.start;
    return from < offset && offset <= to && depthAt(offset, open, tokens) === 1;
  });
}

/** The index of the first token at `offset` or after. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).startOffset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the `}` that belongs to the `{` at `open`; the number of tokens when there is none. */
function closeOf(open: number, tokens: readonly Token[]): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += step(tokens[index] as Token);
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** In how many blocks, counted from the `{` at `open`, an offset stands. */
function depthAt(offset: number, open: number, tokens: readonly Token[]): number {
  let depth = 0;
  for (let index = open; index < tokens.length && (tokens[index] as Token).startOffset < offset; index += 1)
    depth += step(tokens[index] as Token);
  return depth;
}

function step({ kind, image }: Token): number {
  if (kind !== 'punctuation' && kind !== 'bad') return 0;
  return image === '{' ? 1 : image === '}' ? -1 : 0;
}
