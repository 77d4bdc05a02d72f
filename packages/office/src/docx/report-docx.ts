import type { Report } from '@traguardo/model';
import { WORDS } from '../locales.ts';
import { CORE_PROPERTIES, coreXml, customXml } from '../properties.ts';
import { tag, XML_HEADER } from '../xml.ts';
import { zipped } from '../zip.ts';
import { blockXml, paragraph } from './blocks.ts';
import { bodyXml } from './body.ts';
import { newDraft } from './draft.ts';
import { numberingXml } from './numbering.ts';
import { contentTypesXml, packageRelationsXml, relationsXml } from './relations.ts';
import { field, run } from './runs.ts';
import { stylesXml } from './styles.ts';

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
} as const;

/**
 * The report as a document for Word and LibreOffice: every look is a style, tables are real tables, contents and captions are fields.
 * Pure: the same bytes for the same report, in every program, time zone and year.
 */
export function reportDocx(report: Report): Uint8Array {
  const draft = newDraft(report.parts, report.language);
  const body = bodyXml(report, draft);
  return zipped([
    { path: '[Content_Types].xml', content: contentTypesXml() },
    { path: '_rels/.rels', content: packageRelationsXml() },
    { path: CORE_PROPERTIES, content: coreXml({ ...report, day: report.stamp.at }) },
    { path: 'docProps/custom.xml', content: customXml(report) },
    { path: 'word/document.xml', content: XML_HEADER + tag('w:document', NAMESPACES, body) },
    { path: 'word/_rels/document.xml.rels', content: relationsXml(draft.relations) },
    { path: 'word/styles.xml', content: stylesXml(report.language) },
    { path: 'word/numbering.xml', content: numberingXml(draft.orderedLists) },
    { path: 'word/settings.xml', content: settingsXml(report) },
    { path: 'word/header1.xml', content: headerXml(report) },
    { path: 'word/footer1.xml', content: footerXml(report) },
    ...draft.pictures,
  ]);
}

/** The annex alone, as a document of its own under its own title. */
export function annexDocx(report: Report): Uint8Array {
  const heading = report.annex.find((part) => part.kind === 'heading');
  return reportDocx({ ...report, title: heading?.text ?? report.title, parts: report.annex, annex: [] });
}

function settingsXml({ language }: Report): string {
  const settings = [
    tag('w:defaultTabStop', { 'w:val': 567 }),
    tag('w:autoHyphenation', {}),
    tag('w:compat', {}, [
      tag('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
    tag('w:themeFontLang', { 'w:val': WORDS[language].tag }),
    tag('w:decimalSymbol', { 'w:val': language === 'it' ? ',' : '.' }),
    tag('w:listSeparator', { 'w:val': language === 'it' ? ';' : ',' }),
  ];
  return XML_HEADER + tag('w:settings', { 'xmlns:w': NAMESPACES['xmlns:w'] }, settings);
}

function headerXml({ body, title }: Report): string {
  return XML_HEADER + tag('w:hdr', NAMESPACES, blockXml(paragraph('Header', run(`${body} · ${title}`))));
}

function footerXml({ language }: Report): string {
  const words = WORDS[language];
  const pages = [run(`${words.page} `), field('PAGE', '1'), run(` ${words.of} `), field('NUMPAGES', '1')];
  return XML_HEADER + tag('w:ftr', NAMESPACES, blockXml(paragraph('Footer', pages.join(''))));
}
