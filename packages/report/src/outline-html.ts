import { svgText } from '@traguardo/chart';
import {
  type Language,
  type Outline,
  type OutlineInline,
  type OutlinePart,
  type OutlineTable,
  type OutlineText,
} from '@traguardo/model';
import { cellText } from './cell-text.ts';

/** A section of a report as a page of its own: plain HTML without scripts, tables with captions and scopes. */
export function outlineHtml(outline: Outline, language: Language): string {
  const heading = outline.find((part) => part.kind === 'heading');
  const body = outline.map((part) => partHtml(part, language)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(heading?.text ?? '')}</title>
<style>${STYLE}</style>
${body}
</html>
`;
}

const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:start;font-weight:600;padding:.3rem 0}' +
  'th,td{border:1px solid;padding:.3rem .5rem;text-align:start;vertical-align:top}.number{text-align:end}.total{font-weight:600}' +
  '.scroll{overflow-x:auto}';

function partHtml(part: OutlinePart, language: Language): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'paragraph':
      return `<p>${runningHtml(part.text)}</p>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${runningHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(part, language);
    case 'picture':
      return `<figure>${svgText(part.drawing, part.description)}<figcaption>${escaped(part.caption)}</figcaption></figure>`;
    default:
      return part satisfies never;
  }
}

function runningHtml(text: OutlineText): string {
  return typeof text === 'string' ? escaped(text) : text.map(inlineHtml).join('');
}

function inlineHtml(inline: OutlineInline): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return escaped(inline.text);
    case 'strong':
      return `<strong>${runningHtml(inline.content)}</strong>`;
    case 'emphasis':
      return `<em>${runningHtml(inline.content)}</em>`;
    case 'link':
      return `<a href="${escaped(inline.href)}">${runningHtml(inline.content)}</a>`;
    default:
      return inline satisfies never;
  }
}

function tableHtml({ caption, columns, rows }: OutlineTable, language: Language): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const lines = rows.map(({ cells, total, group }) => {
    if (group) return `<tr><th scope="rowgroup" colspan="${columns.length}">${groupText(cells, language)}</th></tr>`;
    const texts = cells.map((cell, index) => {
      const [tag, scope] = index === 0 ? ['th', ' scope="row"'] : ['td', ''];
      const kind = cell.kind === 'quantity' ? ' class="number"' : '';
      return `<${tag}${scope}${kind}>${escaped(cellText(cell, language))}</${tag}>`;
    });
    return `<tr${total ? ' class="total"' : ''}>${texts.join('')}</tr>`;
  });
  return `<div class="scroll"><table><caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></div>`;
}

function groupText(cells: OutlineTable['rows'][number]['cells'], language: Language): string {
  return cells.map((cell) => escaped(cellText(cell, language))).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
