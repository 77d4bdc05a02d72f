import { escapeXml } from '@traguardo/chart';

/** Starts every part of an office document. */
export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element without white space between its parts, which would show in running text; attributes that are null are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly string[] | string = [],
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  const inside = typeof content === 'string' ? content : content.join('');
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** Text between tags. */
export const textOf = escapeXml;
