import { codeKey, isEqual, type Outline, type OutlinePart, type OutcomeNode } from '@traguardo/model';
import { dateCell, percentCell, scoreCell, textCell, textOrMissing } from '../cells.ts';
import { heading, nested, row, tableOr } from '../outline-parts.ts';
import { lossesPicture } from '../pictures.ts';
import { plainLabel, type Setting } from '../setting.ts';
import { spoken, tablesIn } from '../told.ts';

/** How the body did as a whole: judgements, changes of the year, results with the targets before and after, scores put right. */
export function evaluation(setting: Setting): Outline {
  const { words, sources } = setting;
  return [
    heading(2, words.headings.evaluation, 'evaluation'),
    ...spoken(setting, 'evaluation', 2),
    ...lossesPicture(setting),
    judgementLevels(setting),
    judgementsGiven(setting),
    ...adjustments(setting),
    ...tablesIn(setting, 'evaluation'),
    heading(3, words.evaluation.changes, 'changes'),
    ...spoken(setting, 'changes', 3),
    ...(sources.changes?.some(({ kind }) => kind === 'table')
      ? nested(sources.changes, { shift: 2, prefix: 'changes', titled: false })
      : [revisions(setting), ...versions(setting)]),
    ...tablesIn(setting, 'changes'),
  ];
}

/** The changes the text of the plan declares: what is known of them without a journal. */
function revisions(setting: Setting): OutlinePart {
  const { words, sources, language } = setting;
  const acts = new Map(sources.plan.acts.map((act) => [codeKey(act.code), act]));
  const rows = sources.plan.revisions.map((revision) => {
    const act = revision.act === null ? undefined : acts.get(codeKey(revision.act));
    return row([
      textCell(plainLabel(revision)),
      dateCell(revision.at, language),
      textOrMissing(act ? [act.title || act.code, act.number].filter((text) => text !== null).join(' ') : revision.act),
      textOrMissing(revision.opinion && words.evaluation.opinions[revision.opinion]),
      textCell([...new Set(revision.overrides.map(({ code }) => code))].join(', ')),
    ]);
  });
  const { revision, date, act, opinion, changed } = words.columns;
  return tableOr(
    {
      kind: 'table',
      code: 'revisions',
      caption: words.evaluation.revisions,
      columns: [revision, date, act, opinion, changed],
      rows,
    },
    words.evaluation.noChanges,
  );
}

function judgementLevels({ words, sources }: Setting): OutlinePart {
  const rows = sources.plan.profile.judgements.map(({ label, text }) => row([textCell(label), textCell(text)]));
  const { judgement, meaning } = words.columns;
  return tableOr(
    {
      kind: 'table',
      code: 'judgement-levels',
      caption: words.evaluation.judgements,
      columns: [judgement, meaning],
      rows,
    },
    words.evaluation.noJudgements,
  );
}

function judgementsGiven({ words, sources, node }: Setting): OutlinePart {
  const rows = sources.evaluations.map(({ subject, level, meaning, reasons }) => {
    const found = node(subject);
    const name = found ? plainLabel(found) : subject;
    return row([textCell(name, found?.code ?? null), textCell(level), textCell(meaning), textCell(reasons)]);
  });
  const { subject, judgement, meaning, reasons } = words.columns;
  const columns = [subject, judgement, meaning, reasons];
  return tableOr(
    { kind: 'table', code: 'judgements', caption: words.evaluation.given, columns, rows },
    words.evaluation.notGiven,
  );
}

/** Scores that somebody put in the place of the computed ones; nothing where nobody did. */
function adjustments(setting: Setting): Outline {
  const { words, decimals, language, sources } = setting;
  const rows = sources.outcome.nodes.flatMap((node) => {
    const { adjustment } = node;
    if (adjustment === null) return [];
    const computed = { ...node, score: adjustment.computed, range: adjustment.range };
    return [
      row([
        textCell(plainLabel(node)),
        scoreCell(setting, computed),
        percentCell(node.score, node.code, decimals),
        textCell(adjustment.role),
        textCell(adjustment.reason),
        textOrMissing(adjustment.act),
        dateCell(adjustment.at, language),
      ]),
    ];
  });
  const { goal, computed, score, role, reasons, act, date } = words.columns;
  const columns = [goal, computed, score, role, reasons, act, date];
  if (rows.length === 0) return [];
  return [{ kind: 'table', code: 'adjustments', caption: words.evaluation.adjustments, columns, rows, wide: true }];
}

/** The goals whose results differ between the targets of January and those in force; nothing where no target changed. */
function versions(setting: Setting): Outline {
  const { words, sources } = setting;
  if (sources.original === null) return [];
  const before = new Map(sources.original.nodes.map((node) => [codeKey(node.code), node]));
  const rows = sources.outcome.nodes.flatMap((node) => {
    const original = before.get(codeKey(node.code)) ?? null;
    const isShown = node.kind !== 'indicator' && node.kind !== 'group' && node.kind !== 'individual';
    if (!isShown || isSame(original, node)) return [];
    return [row([textCell(plainLabel(node)), scoreCell(setting, original), scoreCell(setting, node)])];
  });
  const { goal, original, revised } = words.columns;
  const columns = [goal, original, revised];
  return [
    tableOr(
      { kind: 'table', code: 'versions', caption: words.evaluation.versions, columns, rows },
      words.evaluation.sameVersions,
    ),
  ];
}

function isSame(one: OutcomeNode | null, other: OutcomeNode): boolean {
  if (!one) return false;
  if (one.score && other.score) return isEqual(one.score, other.score);
  if (one.score || other.score || !one.range || !other.range)
    return one.score === other.score && one.range === other.range;
  return isEqual(one.range[0], other.range[0]) && isEqual(one.range[1], other.range[1]);
}
