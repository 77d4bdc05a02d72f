import { codeKey, NARRATIVE_SLOTS, planNodes } from '@traguardo/model';
import { FORMAT_WORDS } from '../../narrative/read-format.ts';
import type { Program } from '../../program.ts';
import type { CompletionOption } from './completion-option.ts';

interface Offered {
  readonly from: number;
  readonly options: readonly CompletionOption[];
}

/** What a heading of level 1 may say: the sections and the codes that have no text yet. Nothing elsewhere. */
export function headingOffers(program: Program, path: string, offset: number): Offered {
  const line = lineBefore(program, path, offset);
  const [mark] = /^# +/.exec(line) ?? [];
  if (mark === undefined) return { from: offset, options: [] };
  const written = new Set(program.narrative.sections.map(({ slot }) => codeKey(slot)));
  const slots = NARRATIVE_SLOTS.filter(({ slot }) => !written.has(codeKey(slot))).map(({ spelling }) =>
    option('argument', spelling[program.language][0] ?? '', ''),
  );
  const nodes = planNodes(program.plan).filter(({ code }) => !written.has(codeKey(code)));
  return {
    from: offset - line.length + mark.length,
    options: [...slots, ...nodes.map(({ code, title }) => option('code', code, title))],
  };
}

/** What functions of a figure may ask for, besides what has a value: goals, comparisons, tables. */
export function nameOffers({ plan }: Program): readonly CompletionOption[] {
  return [...planNodes(plan), ...plan.benchmarks, ...plan.tables].map(({ code, title }) => option('code', code, title));
}

/** How a figure may be printed, behind its `|`. */
export function formatOffers(program: Program, path: string, offset: number): Offered {
  const [word = ''] = /[^|]*$/.exec(lineBefore(program, path, offset)) ?? [];
  const from = offset - word.trimStart().length;
  return { from, options: FORMAT_WORDS[program.language].map((each) => option('argument', each, '')) };
}

function lineBefore(program: Program, path: string, offset: number): string {
  const text = program.narrativeFiles.find((file) => file.path === path)?.text ?? '';
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function option(kind: CompletionOption['kind'], label: string, detail: string): CompletionOption {
  return { label, insert: label, kind, detail, documentation: '' };
}
