import {
  aggregateOf,
  compare,
  divide,
  type Fix,
  type Goal,
  type Individual,
  type Language,
  ONE,
  ownPlace,
  type Place,
  type Plan,
  planNodes,
  type Ratio,
  ratio,
  shareOfObjectives,
  sheetKindOf,
  subtract,
  sum,
  ZERO,
} from '@traguardo/model';
import type { BindFix } from '../bind/codes.ts';
import { writeName } from '../lex/text.ts';
import { writtenPercent } from '../checks/exact-decimal.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Program } from '../program.ts';
import { type Located, locate } from './forms/located.ts';
import { freshLabel, takenLabels } from './forms/skeleton.ts';
import { putLines } from './put-lines.ts';

/** The weight of a new objective whose siblings leave none: theirs are then too much, which is told with its own repairs. */
const SMALL = ratio(1n, 10n);

/** Writes an objective on payment times of at least a share of a sheet (D.L. 13/2023 art. 4-bis): in the sheet of the Segretario generale, or in a new one. Null where it has no place. */
export function addPaymentTimes(program: Program, least: Ratio): Fix | null {
  const { plan } = program;
  const sheet = plan.individuals.find((one) => sheetKindOf(one, plan.profile) === 'secretary') ?? null;
  const weight = sheet === null ? least : divided(least, shareOfObjectives(sheet, plan.profile));
  const file = fileAt(program, (sheet ?? plan.individuals.at(-1) ?? plan.root).place);
  if (file === null || weight === null) return null;
  const line = paymentTimes(file.language, writtenPercent(weight, file.language));
  if (sheet !== null) return fixOf('add-payment-times', inside(file, sheet), [line], 'individual-objective');
  return fixOf(
    'add-payment-times',
    { file, declaration: null, around: [] },
    newSheet(program, file, line, least),
    'individual',
  );
}

function paymentTimes(language: Language, weight: string): string {
  return language === 'it'
    ? `obiettivo pagamenti "Rispetto dei tempi di pagamento" peso ${weight} target <= 30 gg`
    : `objective payments "Payments made in time" weight ${weight} target <= 30 days`;
}

/** A sheet whose other objective is the plan as a whole: nothing is weighed twice, and the person changes it. */
function newSheet(program: Program, { language }: ParsedFile, line: string, least: Ratio): readonly string[] {
  const label = freshLabel(takenLabels(program), 'SG');
  const rest = writtenPercent(subtract(ONE, least), language);
  const plan = writeName(program.plan.root.code);
  const isAll = compare(least, ONE) >= 0;
  return language === 'it'
    ? [
        `individuale ${label} "Segretario generale" {`,
        `  ${line}`,
        ...(isAll ? [] : [`  obiettivo risultati "Risultati dell’ente" peso ${rest} rif ${plan}`]),
        '}',
      ]
    : [
        `individual ${label} "Secretary general" {`,
        `  ${line}`,
        ...(isAll ? [] : [`  objective results "Results of the body" weight ${rest} ref ${plan}`]),
        '}',
      ];
}

/** Writes an objective on preventing corruption (L. 190/2012 art. 1 c. 8-bis) behind the last objective of the plan. Null where it has no place. */
export function addAnticorruption(program: Program): Fix | null {
  const { plan } = program;
  const goals = planNodes(plan).filter((node): node is Goal => node.kind !== 'indicator');
  const last = [...goals].findLast(({ kind }) => kind === 'objective');
  const parent = (last && [...goals].find(({ children }) => children.includes(last))) ?? plan.root;
  const file = fileAt(program, parent.place);
  if (file === null) return null;
  const { language } = file;
  const taken = takenLabels(program);
  const objective = freshLabel(taken, last?.code ?? 'O1');
  const indicators = planNodes(plan).filter((node) => node.kind === 'indicator');
  const model = [...indicators].at(-1);
  const indicator = freshLabel(taken, model?.code ?? 'I1');
  const weight = weightAmong(parent, plan);
  const share = weight === null ? '' : ` ${language === 'it' ? 'peso' : 'weight'} ${writtenPercent(weight, language)}`;
  const owner = model?.owner ? ` ${language === 'it' ? 'referente' : 'owner'} ${writeName(model.owner)}` : '';
  const lines =
    language === 'it'
      ? [
          `obiettivo ${writeName(objective)} "Prevenzione della corruzione e trasparenza"${share} {`,
          `  indicatore ${writeName(indicator)} "Misure di prevenzione della corruzione attuate" peso 100% target >= 100% fonte "Relazione del RPCT"${owner}`,
          '}',
        ]
      : [
          `objective ${writeName(objective)} "Preventing corruption, and transparency"${share} {`,
          `  indicator ${writeName(indicator)} "Measures against corruption carried out" weight 100% target >= 100% source "Report of the RPCT"${owner}`,
          '}',
        ];
  return fixOf('add-anticorruption', inside(file, parent), lines, 'objective');
}

/** The weight that the siblings of a new goal leave; null where they have none. */
function weightAmong(parent: Goal, { profile }: Plan): Ratio | null {
  const weights = parent.children.flatMap(({ kind, weight }) => (kind !== 'indicator' && weight ? [weight] : []));
  if (profile.weights === 'absolute' || aggregateOf(parent, profile) !== 'weighted-mean') return null;
  if (weights.length === 0) return parent.children.some(({ kind }) => kind !== 'indicator') ? null : ONE;
  const rest = subtract(ONE, sum(weights));
  return compare(rest, ZERO) > 0 ? rest : SMALL;
}

/** The weight within a sheet that makes a share of the whole, rounded up to hundredths of a percent; null when it would be more than all. */
function divided(least: Ratio, part: Ratio): Ratio | null {
  if (compare(part, least) < 0) return null;
  const { num, den } = divide(least, part);
  return ratio((num * 10_000n + den - 1n) / den, 10_000n);
}

/** The file of the plan's own texts that holds a place; null for what a pack brought in. */
function fileAt({ files }: Program, place: Place): ParsedFile | null {
  return place === ownPlace(place) ? (files.find(({ path }) => path === place.file) ?? null) : null;
}

function inside(file: ParsedFile, { place }: Pick<Individual | Goal, 'place'>): Located {
  return locate(file, place.start.offset);
}

function fixOf(kind: BindFix, located: Located, lines: readonly string[], concept: string): Fix {
  const edit = putLines(located, lines, concept);
  return { kind, data: {}, edits: [edit], at: edit.text.length - edit.text.trimStart().length };
}
