import type { Language } from '@traguardo/model';
import type { LitElement, TemplateResult } from 'lit';
import { analysisOf } from '../src/worker/analyse.ts';
import { ASKED_TEXT, analysedText, askedOf, resultsOf } from './asked-example.ts';
import { mountView } from './sample-workspace.ts';

/** A card of the page of questions above the small body of `ASKED_TEXT`, with real answers. */
export async function mountQuestion<View extends LitElement>(view: TemplateResult, language: Language = 'it') {
  const analysed = analysedText(ASKED_TEXT, language);
  const part = { ...partOf(analysed), language };
  return mountView<View>(view, part, askedOf(analysed), resultsOf(analysed));
}

/** What the state of the workspace has of what was analysed. */
export function partOf(analysed: ReturnType<typeof analysedText>) {
  return { files: analysed.input.files, analysis: analysisOf(analysed) };
}
