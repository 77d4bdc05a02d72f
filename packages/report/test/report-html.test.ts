import type { OutlineText } from '@traguardo/model';
import { expect, test } from 'vitest';
import { outlineHtml, reportHtml } from '../src/index.ts';
import { readPage } from './html-page.ts';
import { sampleReport } from './sample-report.ts';

const report = sampleReport();
const html = reportHtml(report);

test('the same report gives the same bytes, in one file that runs nothing and fetches nothing', () => {
  expect(reportHtml(sampleReport())).toBe(html);
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|javascript:/);
  expect(html).toMatch(/^<!doctype html>\n<html lang="it">/);
});

test('ids are unique, and every place a link names is there', () => {
  const { ids, hrefs } = readPage(html);
  expect(new Set(ids).size).toBe(ids.length);
  const inside = hrefs.filter((href) => href.startsWith('#')).map((href) => decodeURIComponent(href.slice(1)));
  expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
  expect(inside).toContain('results');
  expect(hrefs).toContain('https://example.org/a?b=1&c=2');
});

test('a link to nowhere, or that would run a program, is its words alone', () => {
  expect(html).toContain(', un luogo che non c’è');
  expect(html).not.toContain('href="#altrove"');
  expect(html).toContain('<strong>!</strong>');
});

test('headings go down one level at a time below the one title', () => {
  const { headings } = readPage(html);
  expect(headings.filter((level) => level === 1)).toHaveLength(1);
  headings.forEach((level, at) => expect(level - (headings[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  expect(html).toContain('<h3 id="Un-titolo-che-salta-un-livello">');
});

test('a table has its caption, heads of columns, rows and groups, totals, and scrolls with the keyboard', () => {
  expect(html).toContain('<caption id="scores-caption"><span>Punteggi &lt;per ambito&gt;</span></caption>');
  expect(html).toContain('<tr class="group level-1"><th scope="rowgroup" colspan="4">AS1 Competitività</th></tr>');
  expect(html).toContain('<th scope="col" class="number">Grado</th>');
  expect(html).toContain('<tr class="total"><th scope="row">Ente</th>');
  expect(html).toContain('<td class="number">97,60 %</td>');
  expect(html).toContain('<div class="scroll" id="scores" role="group" aria-labelledby="scores-caption" tabindex="0">');
  expect(html).toContain('<p class="source">Fonte: Controllo di gestione</p>');
});

test('a band is a mark and a word beside its colour', () => {
  expect(html).toContain('<span class="band yellow"><span aria-hidden="true">▲</span>&nbsp;Quasi</span>');
});

test('a picture says in words what it shows, and has the numbers it is drawn from', () => {
  expect(html).toMatch(/<svg[^>]* role="img" aria-labelledby="scores-2-svg-title scores-2-svg-description"/);
  expect(html).toContain('AS3 è a 99,69 %.');
  expect(html).toContain('<summary>I numeri della figura “I punteggi in figura”</summary>');
});

test('a comparison stays on the line of its number, and figures are copied with plain blanks', () => {
  const text: OutlineText = [
    { kind: 'text', text: 'target ≥ 95 % e ' },
    { kind: 'figure', text: '97,60 %', of: null },
  ];
  const page = outlineHtml([{ kind: 'paragraph', text }], 'it');
  expect(page).toContain('target ≥\u{A0}95\u{A0}% e <span class="figure">97,60 %</span>');
});

test('a figure leads to its page where there is one', () => {
  const linked = reportHtml(report, { linkOf: (code) => (code === 'OS8' ? 'perche/OS8.html' : null) });
  expect(linked).toContain('<td class="number"><a class="why" href="perche/OS8.html">97,60 %</a></td>');
  expect(linked).not.toContain('perche/ENTE');
});

test('wide tables are printed sideways together with the heading above them', () => {
  expect(html).toContain(
    '<div class="broad">\n<h3 id="Il-personale">Il personale</h3>\n<div class="scroll" id="staff"',
  );
  expect(html).toContain('@page broad{size:A4 landscape');
});

test('what the body is called cannot end the style, and stands at the edge of every sheet', () => {
  const style = html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'));
  expect(style).toContain(String.raw`@top-right{content:"Camera \22 di\22  prova \3c /style\3e "}`);
  expect(style).toContain('@bottom-right{content:"Pagina " counter(page) " di " counter(pages)}');
});

test('what it was made from is there for programs and for people', () => {
  const meta = /<meta name="traguardo.report" content="([^"]*)">/.exec(html)?.[1] ?? '';
  expect(JSON.parse(meta.replaceAll('&quot;', '"'))).toEqual(report.stamp);
  expect(html).toMatch(
    /<footer>[^]*Piano: ENTE · Impronta del piano: sha256:abababababab · [^]*Giornale del ciclo: ABCD-EFGH<\/p>/,
  );
});

test('a draft says so on the page, in its title and on paper', () => {
  const draft = reportHtml(report, { draft: true });
  expect(draft).toContain('<p class="draft"><strong>Bozza.</strong>');
  expect(draft).toContain('<title>Bozza: Relazione');
  expect(draft).toContain('@top-center{content:"BOZZA"');
  expect(html).not.toContain('ozza');
});

test('English has its own words', () => {
  const english = reportHtml(sampleReport('en'), { draft: true });
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('Skip to the content');
  expect(english).toContain('97.60%');
  expect(english).not.toMatch(/Sommario|Bozza|Fonte:/);
});

test('in running text a number parts neither from its unit nor from the sign before it', () => {
  const text = 'Target: prima ≥ 86,04 %, ora ≤ 9 gg.';
  expect(outlineHtml([{ kind: 'paragraph', text }], 'it')).toContain(
    '<p>Target: prima ≥\u{A0}86,04\u{A0}%, ora ≤\u{A0}9\u{A0}gg.</p>',
  );
});

test('a section alone is a page made the same way', () => {
  const section = outlineHtml(report.parts, 'it');
  expect(section).toContain('<h1 id="Premessa">Premessa</h1>');
  expect(section).toContain('<title>Premessa</title>');
  expect(section).toContain('scope="rowgroup"');
});
