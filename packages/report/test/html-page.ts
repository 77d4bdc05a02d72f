/** What a test asks of a page, read without a browser: the pages are ours, written regularly. */
export interface ReadPage {
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
  /** Levels in reading order. */
  readonly headings: readonly number[];
}

/** Ids, addresses and heading levels of a page, in order; the pictures inside are part of it. */
export function readPage(html: string): ReadPage {
  const body = html.slice(html.indexOf('<body'));
  return {
    ids: all(body, /\sid="([^"]*)"/g),
    hrefs: all(body, /\shref="([^"]*)"/g).map((href) => href.replaceAll('&amp;', '&')),
    headings: all(body, /<h([1-6])[\s>]/g).map(Number),
  };
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
