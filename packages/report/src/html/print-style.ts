import { HTML_WORDS } from './html-words.ts';
import type { Language } from '@traguardo/model';

/** What stands at the edge of every sheet. */
export interface SheetEdge {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  /** The first sheet is a cover: nothing at its edges. */
  readonly hasCover: boolean;
}

/**
 * How a page is printed: sheets of A4 with title, body and page numbers at their edges, heads of tables on every sheet, no row
 * cut, headings with what follows them, wide tables on sheets turned sideways, addresses written out. The numbers of the pages cannot
 * be printed in the contents: browsers know no `target-counter` (decision 0300). The stamp of a report stands on its cover: after the annex,
 * which lies sideways, it would have a sheet of its own.
 */
export function printStyle({ language, title, body, isDraft, hasCover }: SheetEdge): string {
  const { sheet, draft } = HTML_WORDS[language];
  const middle = isDraft
    ? `@top-center{content:${cssText(draft.toUpperCase())};font-weight:700;letter-spacing:.15em}`
    : '';
  const pages = `${cssText(sheet.before)} counter(page) ${cssText(sheet.between)} counter(pages)`;
  return `
@page{size:A4;margin:20mm 16mm 18mm;font:8pt 'Titillium Web','Segoe UI',sans-serif;color:#46586a;@top-left{content:${cssText(title)}}@top-right{content:${cssText(body)}}${middle}@bottom-right{content:${pages}}}
@page broad{size:A4 landscape;margin:18mm 14mm 16mm}
${hasCover ? '@page :first{@top-left{content:none}@top-right{content:none}@bottom-right{content:none}}' : ''}
${PRINT}${isDraft ? draftMark(draft) : ''}`;
}

const PRINT = `@media print{
:root{color-scheme:light}
html{font-size:9.5pt;line-height:1.4}
h1,h2,h3,h4,h5,h6,figcaption,caption,.group{break-after:avoid;break-inside:avoid}
@supports (-moz-appearance:none){:is(h2,h3,h4,h5,h6)::after{content:'';display:block;height:18rem;margin-bottom:-18rem}figcaption::after{content:'';display:block;height:calc(var(--height) + 1rem);margin-bottom:calc(-1rem - var(--height))}.scroll::before{content:'';display:block;height:15rem;margin-bottom:-15rem;break-inside:avoid}caption::after{content:'';display:block;height:8rem;margin-bottom:-8rem}}
h2{font-size:15pt}h3{font-size:12.5pt}h4{font-size:11pt}
p,li{orphans:3;widows:3}p,ul,ol,dl{max-width:none}
.skip,.up,.cover nav,.way{display:none}
.frame{max-width:none;padding:0}
a{color:inherit;text-decoration:none}
main a[href^='http']::after{content:' (' attr(href) ')';font-size:.85em;color:#46586a;overflow-wrap:anywhere}
.chapter{margin:0}.report .chapter{break-before:page}
.report .cover{height:245mm;display:flex;flex-direction:column;justify-content:center;background:none;color:#17324d;border-left:3mm solid #06c}
.report .cover>*{margin:0;padding:0 10mm}.report .cover h1{font-size:30pt;margin:4mm 0}.report .cover .body{font-size:16pt}.report .cover .period{font-size:14pt}
.cover{background:none;color:#17324d}
.report .contents{break-before:page}.contents a{padding:.05rem 0}
.broad,.broad *{page:broad}
.scroll,.drawing{overflow:visible;background:none}.scroll table,.scroll .many,.scroll .wide{min-width:0}
table{font-size:8.5pt}.scroll .wide{font-size:7.5pt}
thead{display:table-header-group}tr,.drawing>*,.band{break-inside:avoid}
:is(h3,h4,h5,h6)+p:has(+.scroll),p:has(+:is(ul,ol)){break-after:avoid}
thead+tbody>tr:first-child,tbody>tr:last-child{break-before:avoid}
.drawing>*+*{margin-top:0}
th,td{padding:.8mm 1.4mm}
thead th,thead td,.total>*,.group th,.band{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.drawing svg{min-width:0;max-height:225mm}
summary{display:none}details{display:block}details::details-content{content-visibility:visible;display:block;height:auto}
footer{background:none;margin-top:8mm;break-inside:avoid}
.report footer{position:absolute;top:225mm;left:13mm;right:0;margin:0;border:0}
.draft{border:1px solid}
}
`;

/** The word across every printed sheet. */
function draftMark(word: string): string {
  return `@media print{body::before{content:${cssText(word.toUpperCase())};content:${cssText(word.toUpperCase())} / '';position:fixed;top:65mm;left:0;right:0;text-align:center;line-height:1;font-size:80pt;font-weight:700;letter-spacing:.1em;color:#17324d;opacity:.07;transform:rotate(-28deg);pointer-events:none}}`;
}

/** Text as a string of CSS. Angle brackets could end the style element it stands in. */
function cssText(text: string): string {
  return `"${text.replaceAll(/[\\"<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
