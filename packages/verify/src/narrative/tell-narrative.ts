import type { Program } from '@traguardo/dsl';
import { createExpressions } from '@traguardo/engine';
import {
  codeKey,
  type Expression,
  type Language,
  type NarrativeInline,
  type NarrativePart,
  type NarrativeText,
  type Outcome,
  type OutlineInline,
  type OutlineRow,
  outlineWords,
  type Plan,
  planIndicators,
  planNodes,
  type ToldPart,
  type ToldSection,
} from '@traguardo/model';
import { asShown, figureText, type FigureStyle } from './figure-text.ts';
import { subjectsIn } from './subject-of.ts';

/** What a narrative is told from: it may speak of values other than those of the program its words were read with. */
export type ToldProgram = Pick<Program, 'plan' | 'narrative' | 'plugins'>;

/**
 * The words of the report with every figure worked out, in the order of files and headings. Figures carry the code of the node they
 * speak of; what is not known is printed as `n.d.`; a claim prints its words whether it holds or not (`narrativeFindings` says that), marked
 * while that is not known.
 */
export function tellNarrative(program: ToldProgram, outcome: Outcome, language: Language): readonly ToldSection[] {
  const { narrative, plan } = program;
  if (narrative.sections.length === 0) return [];
  const teller = createTeller(program, outcome, language);
  const indicators = new Set(planIndicators(plan).map(({ code }) => codeKey(code)));
  return narrative.sections.map(({ slot, parts }) => {
    const subject = indicators.has(codeKey(slot)) ? slot : null;
    return { slot, parts: tellParts(parts, (content) => teller(content, subject)) };
  });
}

type Tell = (content: NarrativeText) => readonly OutlineInline[];

/** The parts of a section. A paragraph in italics right before a table is its caption; a table without one is called by its columns. */
function tellParts(parts: readonly NarrativePart[], tell: Tell): readonly ToldPart[] {
  const captionAt = (index: number): NarrativeText | null => {
    const [part, table] = [parts[index], parts[index + 1]];
    const isCaption = part?.kind === 'paragraph' && table?.kind === 'table' && part.content.length === 1;
    const [only] = isCaption ? part.content : [];
    return only?.kind === 'emphasis' ? only.content : null;
  };
  return parts.flatMap((part, index): ToldPart[] => {
    if (captionAt(index) !== null) return [];
    const told = tellPart(part, tell);
    if (told.kind !== 'table') return [told];
    const caption = captionAt(index - 1);
    return [{ ...told, caption: caption ? outlineWords(tell(caption)) : told.columns.join(', ') }];
  });
}

function tellPart(part: NarrativePart, tell: Tell): ToldPart {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', level: part.level, text: outlineWords(tell(part.content)) };
    case 'paragraph':
      return { kind: 'paragraph', text: tell(part.content) };
    case 'list':
      return { kind: 'list', ordered: part.ordered, items: part.items.map(tell) };
    case 'table': {
      const columns = part.columns.map((column) => outlineWords(tell(column)));
      const rows = part.rows.map((row): OutlineRow => {
        return { cells: row.map((cell) => ({ kind: 'text', text: tell(cell) })), total: false };
      });
      return { kind: 'table', caption: '', columns, rows };
    }
    case 'insert':
      return { kind: 'insert', what: part.what, code: part.code };
    default:
      return part satisfies never;
  }
}

/** Works out running text about one outcome: `subject` is the indicator it stands under. */
function createTeller(
  { plan, plugins }: ToldProgram,
  outcome: Outcome,
  language: Language,
): (content: NarrativeText, subject: string | null) => readonly OutlineInline[] {
  const valueOf = createExpressions(plan, outcome, plugins);
  const style: FigureStyle = { language, decimals: outcome.decimals };
  const subjectOf = subjectsIn(plan);
  const titleOf = titlesIn(plan);
  const decimalsOf = cellDecimals(plan);

  const figure = (inline: NarrativeInline & { readonly kind: 'figure' }, subject: string | null): OutlineInline => {
    const { expression, format } = inline;
    if (format.title) return { kind: 'text', text: titleOf(expression) };
    const value = asShown(expression, (each) => valueOf(each, subject));
    if (value.kind === 'text') return { kind: 'text', text: figureText(value, format, style) };
    const decimals = decimalsOf(expression) ?? style.decimals;
    return { kind: 'figure', text: figureText(value, format, { language, decimals }), of: subjectOf(expression) };
  };
  const tell = (content: NarrativeText, subject: string | null): readonly OutlineInline[] =>
    content.map((inline): OutlineInline => {
      switch (inline.kind) {
        case 'text':
          return { kind: 'text', text: inline.text };
        case 'strong':
        case 'emphasis':
          return { kind: inline.kind, content: tell(inline.content, subject) };
        case 'link':
          return { kind: 'link', href: inline.href, content: tell(inline.content, subject) };
        case 'figure':
          return figure(inline, subject);
        case 'claim': {
          const words = figureText(valueOf(inline.text, subject), PLAIN, style);
          const isKnown = valueOf(inline.condition, subject).kind === 'boolean';
          return { kind: 'text', text: isKnown ? words : `${words} (${TO_BE_SEEN[language]})` };
        }
        default:
          return inline satisfies never;
      }
    });
  return (content, subject) => withoutDoubledStops(tell(content, subject));
}

/** What is said of a claim while a value it depends on is missing. */
const TO_BE_SEEN: Readonly<Record<Language, string>> = { it: 'da verificare', en: 'to be seen' };

/** A figure that ends in a full stop (`n.d.`) ends the sentence too. */
function withoutDoubledStops(told: readonly OutlineInline[]): readonly OutlineInline[] {
  return told.map((inline, at) => {
    const before = told[at - 1];
    const isDoubled = inline.kind === 'text' && /^\.(?!\.)/.test(inline.text) && before?.kind === 'figure';
    return isDoubled && before.text.endsWith('.') ? { ...inline, text: inline.text.slice(1) } : inline;
  });
}

const PLAIN = { decimals: null, signed: false, unit: true, percent: false, title: false } as const;

/** The decimals of the column a cell is of, also in sums and differences of cells; null for what starts with no cell. */
function cellDecimals(plan: Plan): (expression: Expression) => number | null {
  const nameOf = (argument: Expression | undefined): string => {
    if (argument?.kind === 'code') return codeKey(argument.code);
    return argument?.kind === 'word' ? codeKey(argument.word) : '';
  };
  const decimalsOf = (expression: Expression): number | null => {
    if (expression.kind === 'unary') return decimalsOf(expression.operand);
    if (expression.kind === 'binary')
      return expression.operator === '+' || expression.operator === '-'
        ? (decimalsOf(expression.left) ?? decimalsOf(expression.right))
        : null;
    if (expression.kind !== 'call' || expression.name !== 'cell') return null;
    const [code, , column] = expression.args.map(nameOf);
    const table = plan.tables.find((each) => codeKey(each.code) === code);
    return table?.columns.find((each) => codeKey(each.code) === column)?.decimals ?? null;
  };
  return decimalsOf;
}

/** The titles of what a plan names: nodes, measures, benchmarks, tables. A name without a title is its own. */
function titlesIn(plan: Plan): (expression: Expression) => string {
  const measures = [...plan.measures, ...planIndicators(plan).flatMap((indicator) => indicator.measures)];
  const titles = new Map([
    ...[...plan.benchmarks, ...plan.tables].map(({ code, title }) => [codeKey(code), title] as const),
    ...measures.map(({ id, title }) => [codeKey(id), title] as const),
    ...planNodes(plan).map(({ code, title }) => [codeKey(code), title] as const),
  ]);
  return (expression) => {
    const name = expression.kind === 'code' ? expression.code : expression.kind === 'measure' ? expression.id : '';
    return titles.get(codeKey(name)) || name;
  };
}
