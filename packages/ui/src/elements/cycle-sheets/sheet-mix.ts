import type { Ends, SheetPartResult, SheetResult } from '@traguardo/engine';
import { formatPercent, isEqual, type Language, multiply, type Ratio, ratio, unbroken } from '@traguardo/model';
import { html, nothing, type TemplateResult } from 'lit';
import { subjectTexts } from '../../locales/subjects.ts';

/** A score, or the range it is in while it is not known. */
export function endsText([low, high]: Ends, language: Language): string {
  const shown = (value: Ratio): string => unbroken(formatPercent(value, language));
  return isEqual(low, high) ? shown(low) : `${shown(low)} – ${shown(high)}`;
}

/** Of what the evaluation of a sheet is made and what each part gives, with the field of the behaviours where they count; `judge` gets what is written in it. */
export function sheetMix(result: SheetResult, language: Language, judge: (written: string) => void): TemplateResult {
  const text = subjectTexts[language];
  const name = text.mixOf(result.mix?.title || (result.mix?.code ?? ''));
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${`${name}, ${result.sheet.code}`}>
      <table>
        <caption class="visually-hidden">
          ${name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.part}</th>
            <th scope="col" class="number">${text.share}</th>
            <th scope="col" class="number">${text.partScore}</th>
            <th scope="col" class="number">${text.gives}</th>
          </tr>
        </thead>
        <tbody>
          ${result.parts.map((part) => partRow(part, language))}
        </tbody>
      </table>
    </div>
    ${
      result.parts.some(({ part }) => part === 'behaviours')
        ? behavioursField(`behaviours-${result.sheet.code}`, language, judge)
        : nothing
    }`;
}

function partRow({ part, code, share, range }: SheetPartResult, language: Language): TemplateResult {
  const gives: Ends = [multiply(share, range[0]), multiply(share, range[1])];
  return html`<tr>
    <th scope="row">
      ${subjectTexts[language].parts[part]}${code === null ? nothing : html` <span class="mono">${code}</span>`}
    </th>
    <td class="number">${formatPercent(share, language)}</td>
    <td class="number">${endsText(range, language)}</td>
    <td class="number">${endsText(gives, language)}</td>
  </tr>`;
}

function behavioursField(id: string, language: Language, judge: (written: string) => void): TemplateResult {
  const text = subjectTexts[language];
  return html`<div class="field no-print">
    <label for=${id}>${text.behaviours}</label>
    <input
      id=${id}
      inputmode="decimal"
      autocomplete="off"
      aria-describedby=${`${id}-hint`}
      @change=${(event: Event) => judge((event.target as HTMLInputElement).value)}
    />
    <span class="hint" id=${`${id}-hint`}>${text.behavioursHint}</span>
  </div>`;
}

/** A judgement from 0 to 100 %; null for anything else. */
export function judgement(written: string): Ratio | null {
  const [, whole = '', decimals = ''] = /^\s*(\d{1,3})(?:[.,](\d{1,12}))?\s*%?\s*$/.exec(written) ?? [];
  if (whole === '') return null;
  const share = ratio(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
  return share.num <= share.den ? share : null;
}
