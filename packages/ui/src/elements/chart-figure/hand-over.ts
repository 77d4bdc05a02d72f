import { type Chart, svgText } from '@traguardo/chart';
import type { Language } from '@traguardo/model';
import { figureTexts } from '../../locales/chart-figure.ts';
import { CSV_MARK, csvText, tabText } from '../../workspace/downloads/csv-text.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import type { TakenPart } from './figure-menu.ts';
import { paintPicture, textLengths } from './paint-picture.ts';
import { tableRows } from './table-rows.ts';

/** What one can take of a chart. */
export type Taken = Pick<Chart, 'drawing' | 'description' | 'data'>;

/**
 * Copies or downloads a part of a chart, and says what was done. Files are called `name` with their ending; `root` has the style of
 * charts.
 */
export async function handOver(
  part: TakenPart,
  chart: Taken,
  name: string,
  language: Language,
  root: ShadowRoot,
): Promise<string> {
  try {
    return await handed(part, chart, `${name}.${part}`, language, root);
  } catch {
    // Refused by permission, an insecure origin, or a browser that copies no pictures: the person is told what works.
    return figureTexts[language].refused;
  }
}

async function handed(
  part: TakenPart,
  { drawing, description, data }: Taken,
  file: string,
  language: Language,
  root: ShadowRoot,
): Promise<string> {
  const texts = figureTexts[language];
  const rows = data === null ? [] : tableRows(data, language);
  switch (part) {
    case 'copyTable':
      await navigator.clipboard.writeText(tabText(rows));
      return texts.tableCopied;
    case 'copyPicture':
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': paintPicture(drawing, root) })]);
      return texts.pictureCopied;
    case 'svg': {
      const lengths = await textLengths(drawing, root);
      downloadText(file, svgText(drawing, description, { colours: 'light', lengths }), 'image/svg+xml');
      return texts.downloaded(file);
    }
    case 'csv':
      downloadText(file, `${CSV_MARK}${csvText(rows, language)}`, 'text/csv;charset=utf-8');
      return texts.downloaded(file);
    case 'png': {
      const painted = await paintPicture(drawing, root);
      downloadText(file, new Uint8Array(await painted.arrayBuffer()), 'image/png');
      return texts.downloaded(file);
    }
    default:
      return part satisfies never;
  }
}
