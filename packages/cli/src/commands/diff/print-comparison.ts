import { type Change, changeText, coreVocabulary, type RevisionStep, subjectText } from '@traguardo/dsl';
import {
  codeKey,
  dateText,
  formatDecimal,
  formatPercent,
  HUNDRED,
  type Language,
  multiply,
  type Plan,
  type Ratio,
  type Revision,
  toDecimal,
} from '@traguardo/model';
import { texts } from '../../locales.ts';
import type { Comparison, Effects, ScoreEffect, Side, Standing } from './comparison.ts';
import { words } from './words.ts';

interface Output {
  write(text: string): unknown;
}

/** For reading: what is compared, the changes under what they are about, the scores they move. */
export function printComparison(comparison: Comparison, output: Output, language: Language): void {
  const { before, after, changes, hidden, steps, effects } = comparison;
  const own = words[language];
  const heading = steps
    ? own.revisedOn(sideName(after), dateText(after.at, language))
    : own.between(`${sideName(before)} (${before.path})`, `${sideName(after)} (${after.path})`);
  const body = steps
    ? steps.flatMap((step) => ['', ...stepLines(step, after.plan, language)])
    : changeLines(changes, new Map(), language);
  const count = steps?.length === 0 ? own.noRevisions : own.count(changes.length);
  const note = hidden.length === 0 ? [] : [own.hidden(hidden.length)];
  const lines = [heading, count, ...note, ...body, '', ...effectLines(effects, language, after.plan.profile.decimals)];
  output.write(`${lines.join('\n')}\n`);
}

/** The plan as a person calls it, with its period. */
export function sideName({ plan }: Side): string {
  const { code, title } = plan.root;
  return [title || code, plan.period.name].filter((part) => part !== '').join(' ');
}

function stepLines({ revision, changes }: RevisionStep, plan: Plan, language: Language): readonly string[] {
  const reasons = new Map(revision.overrides.map(({ code, reason }) => [codeKey(code), reason]));
  return [revisionHeading(revision, plan, language), ...changeLines(changes, reasons, language)];
}

function revisionHeading({ code, title, at, act, opinion }: Revision, plan: Plan, language: Language): string {
  const own = words[language];
  const within = subjectText({ kind: 'revision', code, title, within: [] }, language);
  const said = opinion && coreVocabulary.print('argument', opinion, language).replaceAll('_', ' ');
  const details = [
    own.inForce(dateText(at, language)),
    act === null ? own.noAct : own.act(actName(act, plan, language)),
    said === null ? own.noOpinion : own.opinion(said),
  ];
  return `${within}: ${details.join(', ')}`;
}

/** `122/2024, 18/09/2024` where the plan says so, else the name the revision gives. */
function actName(name: string, plan: Plan, language: Language): string {
  const act = plan.acts.find(({ code }) => codeKey(code) === codeKey(name));
  const date = act?.date ? ` (${dateText(act.date, language)})` : '';
  return `${act?.number ?? name}${date}`;
}

/** Each subject once, its changes below, then the reason given for it. */
function changeLines(
  changes: readonly Change[],
  reasons: ReadonlyMap<string, string | null>,
  language: Language,
): readonly string[] {
  const bySubject = Map.groupBy(changes, ({ subject }) => subjectText(subject, language));
  return [...bySubject].flatMap(([subject, list]) => {
    const reason = reasons.get(codeKey(list[0]?.subject.code ?? ''));
    return [
      '',
      subject,
      ...list.map((change) => `  ${changeText(change, language)}`),
      ...(reason ? [`  ${words[language].reason(reason)}`] : []),
    ];
  });
}

function effectLines(effects: Effects | null, language: Language, decimals: number): readonly string[] {
  const own = words[language];
  if (effects === null) return [own.noData];
  const shown = effects.nodes.filter(({ kind }) => kind !== 'indicator');
  return [
    ...(shown.length === 0
      ? [own.noEffects]
      : [own.effects, ...shown.map((each) => effectLine(each, language, decimals))]),
    ...(effects.isSameData ? [] : [own.otherData]),
  ];
}

function effectLine({ code, title, before, after, points }: ScoreEffect, language: Language, decimals: number): string {
  const scores = [before, after].map((standing) => standingText(standing, language, decimals)).join(' → ');
  const difference = points === null ? '' : `  (${words[language].points(pointsText(points, language))})`;
  return `  ${`${code} ${title}`.trim()}: ${scores}${difference}`;
}

function standingText({ score, range, status }: Standing, language: Language, decimals: number): string {
  if (score) return formatPercent(score, language, decimals);
  if (!range) return texts[language].status[status];
  return words[language].from(formatPercent(range[0], language, decimals), formatPercent(range[1], language, decimals));
}

/** Signed points of 100, with as many decimals (2, 4 or 6) as it takes not to show a difference as nothing. */
function pointsText(difference: Ratio, language: Language): string {
  const points = multiply(difference, HUNDRED);
  const shown = [2, 4, 6].map((places) => toDecimal(points, places)).find((text) => /[1-9]/.test(text));
  const text = formatDecimal(shown ?? toDecimal(points, 6), language);
  return points.num > 0n ? `+${text}` : text.replace('-', '−');
}
