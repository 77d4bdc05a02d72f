import type { Language } from '@traguardo/model';
import { escapeHtml } from './escape-html.ts';
import { HTML_WORDS } from './html-words.ts';
import { printStyle } from './print-style.ts';
import { SCREEN_STYLE } from './screen-style.ts';

/** One page, its pieces written already. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  /** `report`: with a cover of its own sheet when printed, each chapter on a new one. */
  readonly kind: 'report' | 'page';
  /** Names and contents of `meta` elements, in order. */
  readonly meta: readonly (readonly [string, string])[];
  /** More style, once in the page. */
  readonly style: string;
  /** Inside the header; empty for none. */
  readonly header: string;
  /** Before what the page says; empty for none. */
  readonly contents: string;
  readonly main: string;
  readonly footer: string;
}

/** Ids the frame of a page uses itself. */
export const FRAME_IDS = ['main', 'contents'] as const;

/** A whole document: one file, without scripts, that asks for no other. */
export function pageHtml(page: HtmlPage): string {
  const { language, title, body, isDraft, kind, meta, style, header, contents, main, footer } = page;
  const words = HTML_WORDS[language];
  const edge = { language, title, body, isDraft, hasCover: kind === 'report' };
  const name = body === '' ? title : `${title} · ${body}`;
  const draft = isDraft
    ? `<p class="draft"><strong>${escapeHtml(words.draft)}.</strong> ${escapeHtml(words.draftMeaning)}</p>`
    : '';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(isDraft ? `${words.draft}: ${name}` : name)}</title>`,
    ...meta.map(([key, content]) => `<meta name="${escapeHtml(key)}" content="${escapeHtml(content)}">`),
    `<style>${SCREEN_STYLE}${style}${printStyle(edge)}</style>`,
    '</head>',
    `<body${kind === 'report' ? ' class="report"' : ''}>`,
    `<a class="skip" href="#main">${escapeHtml(words.skip)}</a>`,
    ...(header === '' && draft === '' ? [] : [`<header class="cover">\n${header}${draft}\n</header>`]),
    `<div class="frame${kind === 'report' ? ' with-contents' : ''}">`,
    ...(contents === '' ? [] : [contents]),
    `<main id="main" tabindex="-1">\n${main}\n</main>`,
    '</div>',
    ...(footer === '' ? [] : [`<footer><div class="frame">\n${footer}\n</div></footer>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
