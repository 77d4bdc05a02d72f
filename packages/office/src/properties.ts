import { canonicalJson, type Language, type Report, type ReportStamp } from '@traguardo/model';
import { WORDS } from './locales.ts';
import { tag, textOf, XML_HEADER } from './xml.ts';
import { partText } from './zip.ts';

/** The name of the document property that holds the stamp, as canonical JSON. */
export const STAMP_PROPERTY = 'traguardo.stamp';

/** The stamp as it is kept in a document property. */
export function stampText(stamp: ReportStamp): string {
  return canonicalJson(JSON.parse(JSON.stringify(stamp)));
}

/** The stamp of a report in an office document of ours, DOCX or XLSX; null when it has none. Throws when the bytes are no archive. */
export function officeStamp(document: Uint8Array): ReportStamp | null {
  const properties = partText(document, 'docProps/custom.xml') ?? '';
  const from = properties.indexOf(`name="${STAMP_PROPERTY}"`);
  const text = /<vt:lpwstr>([^<]*)<\/vt:lpwstr>/.exec(from < 0 ? '' : properties.slice(from))?.[1];
  return text === undefined ? null : JSON.parse(unescaped(text));
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
  return text.replace(/&(quot|apos|lt|gt|amp);/g, (whole, name: string) => signs[name] ?? whole);
}

/** Where a document says its title, author, language and days. */
export const CORE_PROPERTIES = 'docProps/core.xml';

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly body: string;
  readonly period: string;
  readonly language: Language;
  /** Of its results, or that it was asked for on: no clock is asked. */
  readonly day: string;
}

export function coreXml({ title, body, period, language, day }: DocumentProperties): string {
  return (
    XML_HEADER +
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        tag('dc:title', {}, textOf(title)),
        tag('dc:subject', {}, textOf(`${body}, ${period}`)),
        tag('dc:creator', {}, textOf(body)),
        tag('dc:language', {}, WORDS[language].tag),
        tagged('dcterms:created', day),
        tagged('dcterms:modified', day),
      ],
    )
  );
}

function tagged(name: string, day: string): string {
  return tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
}

/** The stamp as a property of the document. */
export function customXml({ stamp }: Report): string {
  const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  return (
    XML_HEADER +
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': TYPES },
      [
        tag(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: STAMP_PROPERTY },
          tag('vt:lpwstr', {}, textOf(stampText(stamp))),
        ),
      ],
    )
  );
}
