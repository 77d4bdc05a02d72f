import { tag, XML_HEADER } from '../xml.ts';
import type { Relation } from './draft.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What every part of the document is. */
export function contentTypesXml(): string {
  const part = (name: string, type: string): string => tag('Override', { PartName: name, ContentType: type });
  return (
    XML_HEADER +
    tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Default', { Extension: 'emf', ContentType: 'image/x-emf' }),
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      part('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
      part('/word/document.xml', `${WORD}.document.main+xml`),
      part('/word/styles.xml', `${WORD}.styles+xml`),
      part('/word/numbering.xml', `${WORD}.numbering+xml`),
      part('/word/settings.xml', `${WORD}.settings+xml`),
      part('/word/header1.xml', `${WORD}.header+xml`),
      part('/word/footer1.xml', `${WORD}.footer+xml`),
    ])
  );
}

/** Where the document and its properties are. */
export function packageRelationsXml(): string {
  return relations([
    relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
    relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relation('rId3', `${OFFICE}/custom-properties`, 'docProps/custom.xml'),
  ]);
}

/** What the document refers to: its own parts, pictures, addresses. */
export function relationsXml(body: readonly Relation[]): string {
  return relations([
    relation('rIdStyles', `${OFFICE}/styles`, 'styles.xml'),
    relation('rIdNumbering', `${OFFICE}/numbering`, 'numbering.xml'),
    relation('rIdSettings', `${OFFICE}/settings`, 'settings.xml'),
    relation('rIdHeader', `${OFFICE}/header`, 'header1.xml'),
    relation('rIdFooter', `${OFFICE}/footer`, 'footer1.xml'),
    ...body.map(({ id, kind, target }) =>
      relation(id, `${OFFICE}/${kind}`, target, kind === 'hyperlink' ? 'External' : null),
    ),
  ]);
}

function relations(all: readonly string[]): string {
  return XML_HEADER + tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, all);
}

function relation(id: string, type: string, target: string, mode: string | null = null): string {
  return tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });
}
