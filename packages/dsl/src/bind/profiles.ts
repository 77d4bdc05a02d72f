import {
  type Band,
  type BandBound,
  DEFAULT_PROFILE,
  type Index,
  type Judgement,
  type Policy,
  type Profile,
  type WeightKind,
} from '@traguardo/model';
import type { ClauseNode, DeclarationNode, RowNode, ValueNode } from '../parse/tree.ts';
import { GROUPS } from '../vocabulary/columns-and-groups.ts';
import type { Binder } from './binder.ts';
import { clausesOf, declarationsIn, distinctRows, rowsIn } from './clauses.ts';
import { aggregateOf, bindComposition } from './goals.ts';
import { capOf } from './indicators.ts';
import { declared, labelOf } from './labels.ts';
import { registryNames, reportUnknown } from './names.ts';
import { bindSheetMix } from './sheet-mixes.ts';
import { choiceOf, percentValue, reportValue, textsOf, wholeNumberOf } from './values.ts';

const CERTIFICATIONS: readonly Profile['certification'][] = ['required', 'optional'];
const POLICIES: readonly Policy[] = ['propagate', 'zero', 'exclude'];

/** A profile (SMVP) as data. */
export function bindProfile(binder: Binder, declaration: DeclarationNode): Profile {
  const clauses = clausesOf(binder, declaration, binder.vocabulary.blockOf('profile'));
  const { code, title, place } = declared(declaration);
  const rowsOf = (concept: string): readonly RowNode[] =>
    distinctRows(
      binder,
      declarationsIn(declaration.block, concept).flatMap((block) => rowsIn(block.block)),
    );
  const cap = capOf(binder, clauses.get('cap')) ?? DEFAULT_PROFILE.cap;
  return {
    code,
    title,
    composition: bindComposition(binder, clauses.get('composition')),
    aggregate: aggregateOf(binder, clauses.get('aggregate')) ?? DEFAULT_PROFILE.aggregate,
    weights: weightsOf(binder, clauses.get('weights')) ?? DEFAULT_PROFILE.weights,
    bands: rowsOf('thresholds').flatMap((row) => bindBand(binder, row)),
    missing: choiceOf(binder, clauses.get('missing'), POLICIES) ?? DEFAULT_PROFILE.missing,
    undefined: choiceOf(binder, clauses.get('undefined'), POLICIES) ?? DEFAULT_PROFILE.undefined,
    cap: cap === 'none' ? null : cap,
    decimals: wholeNumberOf(binder, clauses.get('rounding'), 10) ?? DEFAULT_PROFILE.decimals,
    indexes: declarationsIn(declaration.block, 'index').flatMap((index) => bindIndex(binder, index)),
    judgements: rowsOf('judgements').map(bindJudgement),
    levels: Object.fromEntries(rowsOf('levels').flatMap((row) => bindLevel(binder, row))),
    sheets: rowsOf('sheets').map((row) => bindSheetMix(binder, row)),
    certification: choiceOf(binder, clauses.get('certification'), CERTIFICATIONS) ?? DEFAULT_PROFILE.certification,
    selfCertification: choiceOf(binder, clauses.get('self-certification'), ['allowed', 'forbidden']) === 'allowed',
    act: registryNames(binder, clauses.get('act'), 'act'),
    place,
  };
}

const WEIGHTS: readonly WeightKind[] = ['relative', 'absolute'];

/** What weights are shares of, as a plan or a profile says it. */
export function weightsOf(binder: Binder, clause: ClauseNode | null): WeightKind | null {
  return choiceOf(binder, clause, WEIGHTS);
}

/** `missed <= 60% "…" red`, `partial > 60% .. < 80% "…" yellow`. A bound without a sign is included. */
function bindBand(binder: Binder, row: RowNode): readonly Band[] {
  const tone = row.cells.find((cell) => cell.kind === 'argument');
  const range = row.cells.filter((cell): cell is ValueNode => cell.kind === 'quantity' || cell.kind === 'mark');
  const others = row.cells.filter((cell) => !['quantity', 'mark', 'text', 'argument'].includes(cell.kind));
  const bounds = bandBounds(binder, range);
  if (!bounds || others.length > 0) {
    reportValue(binder, 'thresholds', row.place);
    return [];
  }
  const label = textsOf(row)[0]?.text ?? row.word.text;
  return [{ code: row.word.text, ...bounds, label, tone: toneOf(tone?.concept), place: row.place }];
}

function bandBounds(binder: Binder, range: readonly ValueNode[]): Pick<Band, 'low' | 'high'> | null {
  const dots = range.findIndex((value) => value.kind === 'mark' && value.mark === '..');
  if (dots >= 0) {
    const low = boundOf(binder, range.slice(0, dots));
    const high = boundOf(binder, range.slice(dots + 1));
    const isRange = low && high && low.side !== 'high' && high.side !== 'low';
    return isRange ? { low: low.bound, high: high.bound } : null;
  }
  const only = boundOf(binder, range);
  if (!only) return null;
  if (only.side === 'low') return { low: only.bound, high: null };
  return { low: only.side === 'high' ? null : only.bound, high: only.bound };
}

function boundOf(
  binder: Binder,
  values: readonly ValueNode[],
): { readonly bound: BandBound; readonly side: 'low' | 'high' | 'both' } | null {
  const mark = values[0]?.kind === 'mark' ? values[0].mark : '=';
  const [value, extra] = values[0]?.kind === 'mark' ? values.slice(1) : values;
  if (!value || extra || value.kind === 'mark') return null;
  const share = percentValue(binder, value, 'thresholds');
  if (!share || !['<', '<=', '>', '>=', '='].includes(mark)) return null;
  const side = mark === '=' ? 'both' : mark.startsWith('>') ? 'low' : 'high';
  return { bound: { value: share, inclusive: mark.endsWith('=') }, side };
}

function toneOf(concept: string | undefined): Band['tone'] {
  return concept === 'red' || concept === 'yellow' || concept === 'green' ? concept : 'neutral';
}

/** Code, label and text; with one text alone it is both. */
function bindJudgement(row: RowNode): Judgement {
  const [label, text] = textsOf(row);
  return {
    code: row.word.text,
    label: label?.text ?? row.word.text,
    text: text?.text ?? label?.text ?? '',
    place: row.place,
  };
}

const LEVELS = ['area', 'objective', 'operational'];

function bindLevel(binder: Binder, row: RowNode): readonly (readonly [string, string])[] {
  const concept = binder.vocabulary.anyBlock(row.word.text)?.concept ?? '';
  const [name] = textsOf(row);
  if (LEVELS.includes(concept) && name) return [[concept, name.text]];
  if (name) {
    const language = binder.languageAt(row.place);
    reportUnknown(
      binder,
      row.word,
      'level',
      LEVELS.map((level) => binder.vocabulary.print('block', level, language)),
    );
  } else reportValue(binder, 'levels', row.place);
  return [];
}

const AGGREGATES: readonly Index['aggregate'][] = ['mean', 'min', 'max', 'sum'];

function bindIndex(binder: Binder, declaration: DeclarationNode): readonly Index[] {
  const { value } = declaration;
  clausesOf(binder, declaration, binder.vocabulary.blockOf('index'));
  if (value?.kind === 'call' && value.args.length === 1) {
    const [group] = value.args;
    const aggregate = AGGREGATES.find((name) => name === binder.vocabulary.function(value.name.text)?.concept);
    const over = group?.kind === 'argument' ? GROUPS.find((name) => name === group.concept) : undefined;
    if (aggregate && over) {
      return [
        {
          code: labelOf(declaration),
          title: declaration.title?.text ?? '',
          aggregate,
          over,
          place: declaration.headerPlace,
        },
      ];
    }
  }
  reportValue(binder, 'index', declaration.headerPlace);
  return [];
}
