import { hashBytes, hashText, type Report } from '@traguardo/model';
import { byteLength, type PublicExtra } from '../public/public-file.ts';
import { LICENCE } from './licence.ts';
import type { OpenDataOptions } from './open-data-options.ts';
import { OPEN_WORDS } from './open-words.ts';

const EUROPE = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  schema: 'http://schema.org/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Media types and names in the file types of the European vocabulary, by ending. */
const FORMATS: Readonly<Record<string, readonly [media: string, type: string]>> = {
  csv: ['text/csv', 'CSV'],
  json: ['application/json', 'JSON'],
  html: ['text/html', 'HTML'],
  pdf: ['application/pdf', 'PDF'],
  md: ['text/markdown', 'TXT'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
};
const ANY_FORMAT = ['application/octet-stream', 'BIN'] as const;

/**
 * A record of the files for data catalogues, as DCAT-AP_IT asks for it, in JSON-LD: catalogue, data set with its mandatory properties, body and
 * licence, and each file with format, size and hash. Days are those of the report.
 */
export function dcatRecord(report: Report, files: readonly PublicExtra[], options: OpenDataOptions): string {
  const { language, title, body, period, stamp } = report;
  const words = OPEN_WORDS[language];
  const said = (text: string): object => ({ '@value': text, '@language': language });
  const modified = typed(stamp.at, 'date');
  const distributions = files.map((file, at) => distribution(file, at, language, options.base ?? ''));
  const graph = [
    {
      '@id': '#catalogo',
      '@type': ['dcatapit:Catalog', 'dcat:Catalog'],
      'dct:title': said(words.catalogue(body)),
      'dct:description': said(words.catalogued(body)),
      'dct:publisher': AGENT,
      'dct:modified': modified,
      'dct:language': LANGUAGES[language],
      'dcat:themeTaxonomy': { '@id': `${EUROPE}/data-theme` },
      'dcat:dataset': { '@id': '#relazione' },
    },
    {
      '@id': '#relazione',
      '@type': ['dcatapit:Dataset', 'dcat:Dataset'],
      'dct:identifier': `${options.ipa ?? stamp.plan}:relazione-performance:${period}`,
      'dct:title': said(words.dataset(title, body)),
      'dct:description': said(words.described(title, body, period)),
      'dct:modified': modified,
      'dct:language': LANGUAGES[language],
      'dcat:theme': { '@id': `${EUROPE}/data-theme/GOVE` },
      'dct:rightsHolder': AGENT,
      'dct:publisher': AGENT,
      'dct:accrualPeriodicity': { '@id': `${EUROPE}/frequency/ANNUAL` },
      ...temporal(period),
      'dcat:distribution': distributions.map((each) => ({ '@id': each['@id'] })),
    },
    {
      ...AGENT,
      '@type': ['dcatapit:Agent', 'foaf:Agent'],
      'dct:identifier': options.ipa ?? stamp.plan,
      'foaf:name': said(body),
    },
    {
      '@id': LICENCE.concept,
      '@type': ['dcatapit:LicenseDocument', 'dct:LicenseDocument'],
      'foaf:name': LICENCE.name,
      'dct:type': { '@id': 'http://purl.org/adms/licencetype/Attribution' },
      'owl:versionInfo': '4.0',
    },
    ...distributions,
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`;
}

const AGENT = { '@id': '#ente' } as const;
const LANGUAGES = { it: { '@id': `${EUROPE}/language/ITA` }, en: { '@id': `${EUROPE}/language/ENG` } } as const;

function distribution({ name, title, content }: PublicExtra, at: number, language: string, base: string) {
  const [media, type] = FORMATS[name.slice(name.lastIndexOf('.') + 1)] ?? ANY_FORMAT;
  const address = { '@id': `${base}${name.split('/').map(encodeURIComponent).join('/')}` };
  const hash = typeof content === 'string' ? hashText(content) : hashBytes(content);
  return {
    '@id': `#distribuzione-${at + 1}`,
    '@type': ['dcatapit:Distribution', 'dcat:Distribution'],
    'dct:title': { '@value': title, '@language': language },
    'dct:format': { '@id': `${EUROPE}/file-type/${type}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${media}` },
    'dct:license': { '@id': LICENCE.concept },
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:byteSize': typed(String(byteLength(content)), 'decimal'),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(hash.replace('sha256:', ''), 'hexBinary'),
    },
  } as const;
}

/** The year a report is of, where its period is one. */
function temporal(period: string): object {
  if (!/^\d{4}$/.test(period)) return {};
  return {
    'dct:temporal': {
      '@type': ['dcatapit:PeriodOfTime', 'dct:PeriodOfTime'],
      'schema:startDate': typed(`${period}-01-01`, 'date'),
      'schema:endDate': typed(`${period}-12-31`, 'date'),
    },
  };
}

function typed(value: string, type: 'date' | 'decimal' | 'hexBinary'): object {
  return { '@value': value, '@type': `xsd:${type}` };
}
