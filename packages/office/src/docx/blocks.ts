import { tag } from '../xml.ts';

/** Something that stands in the body: a paragraph, whose properties may still take the end of a section, or anything else. */
export type Block =
  | { readonly kind: 'paragraph'; readonly properties: string; readonly content: string }
  | { readonly kind: 'table'; readonly xml: string };

/** A paragraph in a style. `properties` are written in the order the format asks for: after the style, before runs' own. */
export function paragraph(style: string | null, content: string, properties = ''): Block {
  const styled = style === null ? '' : tag('w:pStyle', { 'w:val': style });
  return { kind: 'paragraph', properties: styled + properties, content };
}

/** The block as XML, with the end of a section when it is the last of it. */
export function blockXml(block: Block, sectionEnd = ''): string {
  if (block.kind === 'table')
    return block.xml + (sectionEnd === '' ? '' : blockXml(paragraph('SectionEnd', ''), sectionEnd));
  const properties = block.properties + sectionEnd;
  return tag('w:p', {}, [properties === '' ? '' : tag('w:pPr', {}, properties), block.content]);
}
