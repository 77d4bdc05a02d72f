import type { ReportStamp } from '@traguardo/model';

/**
 * The stamp in a report of any format that is text: a page, JSON, Markdown, the properties of a document. It stands there as JSON, its
 * own names in any order, the signs of HTML and XML escaped or as they are. Null where there is none. Pure.
 */
export function readStamp(text: string): ReportStamp | null {
  for (let at = text.indexOf(FORMAT); at >= 0; at = text.indexOf(FORMAT, at + FORMAT.length)) {
    const stamp = stampAround(text, at);
    if (stamp !== null) return stamp;
  }
  return null;
}

const FORMAT = 'traguardo.report/1';

/** No stamp is longer, escaped as it may be. */
const LONGEST = 4000;

/** The record that says of itself at a place of the text that it is a stamp. */
function stampAround(text: string, at: number): ReportStamp | null {
  const near = unescaped(text.slice(Math.max(0, at - LONGEST), at + LONGEST));
  const said = near.indexOf(FORMAT, unescaped(text.slice(Math.max(0, at - LONGEST), at)).length);
  const start = near.lastIndexOf('{', said);
  if (start < 0 || said < 0) return null;
  for (let end = near.indexOf('}', said); end >= 0; end = near.indexOf('}', end + 1)) {
    const stamp = parsed(near.slice(start, end + 1));
    if (isStamp(stamp)) return stamp;
  }
  return null;
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&quot;|&#34;|&#x22;/g, '"')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // its end is farther on
  }
}

const TEXTS = ['plan', 'planHash', 'dataHash', 'narrativeHash', 'profile', 'at'] as const;

function isStamp(value: unknown): value is ReportStamp {
  if (!isRecord(value) || value['format'] !== FORMAT) return false;
  const { targets, journal } = value;
  const isJournal =
    journal === null ||
    (isRecord(journal) &&
      Number.isSafeInteger(journal['events']) &&
      ['hash', 'short', 'content'].every((name) => typeof journal[name] === 'string'));
  return (
    isJournal &&
    (targets === 'original' || targets === 'revised') &&
    TEXTS.every((name) => typeof value[name] === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
