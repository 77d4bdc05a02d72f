import { type Change, changeText, coreVocabulary, type RevisionStep, subjectText } from '@traguardo/dsl';
import { codeKey, dateText, type Language, type Plan, type Revision } from '@traguardo/model';
import type { Comparison, Effects, Side } from './comparison.ts';
import { effectLine } from './effect-line.ts';
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
  const shown = effects.nodes.filter(({ after }) => after.kind !== 'indicator');
  return [
    ...(shown.length === 0
      ? [own.noEffects]
      : [own.effects, ...shown.map((each) => effectLine(each, language, decimals))]),
    ...(effects.isSameData ? [] : [own.otherData]),
  ];
}
