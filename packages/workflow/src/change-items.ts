import {
  codeKey,
  expressionText,
  formatPercent,
  type Indicator,
  type Language,
  type OverridableClause,
  type Override,
  type Plan,
  planAt,
  planNodes,
  type Revision,
  targetText,
} from '@traguardo/model';
import { addDays } from './calendar.ts';
import { bindsAlike } from './facts/commitments.ts';
import type { ChangeItem } from './payload/fields.ts';

const WORDS = {
  it: { none: 'nessuno', withdrawn: 'tolto', inForce: 'in vigore', asText: 'come nel testo del piano' },
  en: { none: 'none', withdrawn: 'withdrawn', inForce: 'in force', asText: 'as in the text of the plan' },
};

/** The clauses a revision may change, as written in a plan of the language. */
const CLAUSES: Readonly<Record<Language, Readonly<Record<OverridableClause, string>>>> = {
  it: {
    title: 'titolo',
    weight: 'peso',
    target: 'target',
    otherTargets: 'target degli altri anni',
    scoring: 'punteggio',
    cap: 'tetto',
    floor: 'pavimento',
    unit: 'unità',
    formula: 'algoritmo',
    phases: 'fasi',
    scale: 'scala',
    source: 'fonte',
    owner: 'referente',
    note: 'nota',
  },
  en: {
    title: 'title',
    weight: 'weight',
    target: 'target',
    otherTargets: 'targets of other years',
    scoring: 'scoring',
    cap: 'cap',
    floor: 'floor',
    unit: 'unit',
    formula: 'formula',
    phases: 'phases',
    scale: 'scale',
    source: 'source',
    owner: 'owner',
    note: 'note',
  },
};

/**
 * The table of changes of a revision, to start a PROPOSE_CHANGE from: what the plan says before and after it, for each
 * clause that changes. `evidence` is left empty for a person to fill in, and so is `cause` where the revision gives no
 * reason.
 */
export function changeItemsOf(plan: Plan, revision: Revision, language: Language): readonly ChangeItem[] {
  const before = planAt(plan, addDays(revision.at, -1), 'revised');
  const nodes = new Map([...planNodes(before)].map((node) => [codeKey(node.code), node]));
  return revision.overrides.flatMap((override) => itemsOf(override, nodes.get(codeKey(override.code)) ?? {}, language));
}

type Clauses = Override['changes'];

function itemsOf({ code, changes, withdrawn, reason }: Override, before: Clauses, language: Language): ChangeItem[] {
  const words = WORDS[language];
  const rest = { cause: reason ?? '', evidence: '' };
  if (withdrawn) return [{ code, what: words.withdrawn, old: words.inForce, new: words.withdrawn, ...rest }];
  const clauses = (Object.keys(changes) as OverridableClause[]).filter(
    (what) => !bindsAlike(before[what], changes[what]),
  );
  return clauses.map((what) => ({
    code,
    what: CLAUSES[language][what],
    old: clauseText(what, before, language),
    new: clauseText(what, changes, language),
    ...rest,
  }));
}

function clauseText(clause: OverridableClause, clauses: Clauses, language: Language): string {
  const words = WORDS[language];
  const value: Indicator[OverridableClause] | undefined = clauses[clause];
  if (value === undefined || value === null) return words.none;
  switch (clause) {
    case 'target':
      return clauses.target ? targetText(clauses.target, language) : words.none;
    case 'weight':
      return clauses.weight ? formatPercent(clauses.weight, language) : words.none;
    case 'formula':
      return clauses.formula ? expressionText(clauses.formula, language) : words.none;
    case 'unit':
      return clauses.unit?.symbol || words.none;
    case 'title':
    case 'source':
    case 'owner':
    case 'note':
      return String(value);
    case 'otherTargets':
    case 'scoring':
    case 'cap':
    case 'floor':
    case 'phases':
    case 'scale':
      return words.asText;
    default:
      return clause satisfies never;
  }
}
