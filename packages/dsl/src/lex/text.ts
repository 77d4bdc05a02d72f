/** Those of the language, then those it refuses and reads all the same. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['"""', '"""'],
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['`', '`'],
  ['„', '“'],
  ['‟', '”'],
  ['”', '”'],
  ["'", "'"],
  ['‘', '’'],
  ['’', '’'],
];

/** The mark that closes a text or a quoted code opened by `open`. */
export function closingMark(open: string): string {
  return PAIRS.find(([mark]) => mark === open)?.[1] ?? open;
}

/** What a text or quoted code says, without its marks; of an unclosed one, all after the opening mark. */
export function unquote(image: string): string {
  const pair = PAIRS.find(([open]) => image.startsWith(open));
  if (!pair) return image;
  const [open, close] = pair;
  const isClosed = image.length >= open.length + close.length && image.endsWith(close);
  const isMixed =
    !isClosed && image.length > 1 && ((open === '“' && image.endsWith('"')) || (open === '"' && image.endsWith('”')));
  const inside = image.slice(open.length, isClosed || isMixed ? image.length - close.length : image.length);
  return open === '"""' ? dedent(inside) : inside;
}

/** Takes the common indentation away, and the first and last line when they are blank. */
function dedent(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length === 1) return text;
  const rest = lines.slice(1);
  const depths = rest.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const depth = depths.length === 0 ? 0 : Math.min(...depths);
  const body = [lines[0] as string, ...rest.map((line) => line.slice(Math.min(depth, line.length)))];
  if ((body[0] as string).trim() === '') body.shift();
  if (body.length > 0 && (body.at(-1) as string).trim() === '') body.pop();
  return body.join('\n');
}

/** A code in backticks. */
export function quoteCode(code: string): string {
  return `\`${code.replaceAll('`', '')}\``;
}

/** Whether a code stands in a text as it is, without backticks. */
export function isPlainCode(code: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*[²³]?$/.test(code);
}

/** A code as it must be written in plan text: in backticks when it is not a plain word. */
export function writeName(name: string): string {
  return isPlainCode(name) ? name : quoteCode(name);
}
