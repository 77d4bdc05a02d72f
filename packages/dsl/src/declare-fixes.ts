import type { Diagnostic, Fix, Language } from '@traguardo/model';
import { writeName } from './lex/text.ts';
import type { DeclarationNode, ItemNode, ParsedFile } from './parse/tree.ts';
import { type Located, locate } from './services/forms/located.ts';
import { putLines } from './services/put-lines.ts';
import type { Vocabulary } from './vocabulary/schema.ts';

/** What a name that was looked for may be declared as, by the `kind` of the finding. */
const DECLARABLE: Readonly<Record<string, readonly string[]>> = {
  'person-role': ['person-role', 'office'],
  role: ['person-role'],
  office: ['office'],
  source: ['source'],
  act: ['act'],
  body: ['body'],
  unit: ['unit'],
  profile: ['profile'],
  operand: ['measure'],
};

/** What stands together in a text: a first entry of one of these goes behind the others. */
const REGISTRIES = ['person-role', 'office', 'source', 'act', 'body', 'unit'];

/** More names that mean nothing are a table of another plan: nobody declares them one by one. */
const MOST = 50;

/** Findings where a name that means nothing has the repairs that declare it, where what is of its kind stands. */
export function withDeclareFixes(
  findings: readonly Diagnostic[],
  files: readonly ParsedFile[],
  vocabulary: Vocabulary,
): readonly Diagnostic[] {
  let left = MOST;
  return findings.map((finding) => {
    const { code, data, related } = finding;
    const { name, names, kind } = data;
    const isName =
      (code === 'ref/unknown' || code === 'unit/unknown') && !related.some((other) => other.kind === 'pack');
    if (!isName || typeof name !== 'string' || typeof kind !== 'string' || left === 0) return finding;
    left -= 1;
    const concepts = DECLARABLE[kind] ?? [];
    const all = Array.isArray(names) ? names : [name];
    const fixes = concepts.flatMap((concept) => declare(concept, all, finding, files, vocabulary) ?? []);
    return { ...finding, fixes: [...finding.fixes, ...fixes] };
  });
}

function declare(
  concept: string,
  names: readonly string[],
  { place }: Diagnostic,
  files: readonly ParsedFile[],
  vocabulary: Vocabulary,
): Fix | null {
  const file = files.find(({ path }) => path === place.file);
  if (names[0]?.includes('.') && concept !== 'act') return null; // behind the short name of a pack, or of another indicator
  const home =
    concept === 'measure' ? (file ? indicatorAt(file, place.start.offset) : null) : homeOf(concept, file, files);
  if (home === null) return null;
  const lines = names.flatMap((name) => declaration(concept, name, home.located.file.language, vocabulary));
  const [line = ''] = lines;
  const edit = putLines(home.located, lines, home.behind);
  const at = edit.text.indexOf(line) + line.indexOf('"') + 1;
  const data = { text: line.replace(/ \{$/, ''), ...(names.length > 1 && { more: names.length - 1 }) };
  return { kind: 'declare', data, edits: [edit], at };
}

interface Home {
  readonly located: Located;
  /** The kind whose last declaration the new one follows. */
  readonly behind: string;
}

function indicatorAt(file: ParsedFile, offset: number): Home | null {
  const { declaration, around } = locate(file, offset);
  const indicator = [...around, ...(declaration ? [declaration] : [])].findLast(
    ({ word }) => word.concept === 'indicator',
  );
  return indicator ? { located: { file, declaration: indicator, around: [] }, behind: 'measure' } : null;
}

/** Where entries of a kind stand: in the file that was read, else in another, at its top or in its plan; else at the end of the file with the plan. */
function homeOf(concept: string, here: ParsedFile | undefined, files: readonly ParsedFile[]): Home | null {
  const all = here ? [here, ...files] : files;
  for (const behind of REGISTRIES.includes(concept) ? [concept, ...REGISTRIES] : [concept]) {
    for (const file of all) {
      const plan = planOf(file);
      if (has(file.items, behind)) return { located: { file, declaration: null, around: [] }, behind };
      if (plan && has(plan.block ?? [], behind)) return { located: { file, declaration: plan, around: [] }, behind };
    }
  }
  const file = all.find((one) => planOf(one)) ?? all[0];
  return file ? { located: { file, declaration: null, around: [] }, behind: concept } : null;
}

function planOf({ items }: ParsedFile): DeclarationNode | null {
  return (
    items.find((item): item is DeclarationNode => item.kind === 'declaration' && item.word.concept === 'plan') ?? null
  );
}

function has(items: readonly ItemNode[], concept: string): boolean {
  return items.some((item) => item.kind === 'declaration' && item.word.concept === concept);
}

/** A declaration with no more than it needs: a title to be made one's own, the unit of a measure, the bands of a profile. */
function declaration(concept: string, name: string, language: Language, vocabulary: Vocabulary): readonly string[] {
  const word = vocabulary.print('block', concept, language);
  const title = `"${titleOf(name)}"`;
  switch (concept) {
    case 'unit':
      return [`${word} ${/^\p{L}[\p{L}\p{N}_]*$/u.test(name) ? name : writeName(name)} "${asText(name)}"`];
    case 'measure':
      return [`${word} ${labelOf(name)} ${title} ${vocabulary.print('clause', 'unit', language)} N.`];
    case 'act':
      if (labelOf(name) === name) return [`${word} ${name} ${title}`];
      return [`${word} ${actLabel(name)} ${title} ${vocabulary.print('clause', 'number', language)} "${asText(name)}"`];
    case 'profile':
      return [`${word} ${labelOf(name)} ${title} {`, ...BANDS[language], '}'];
    default:
      return [`${word} ${labelOf(name)} ${title}`];
  }
}

const BANDS: Readonly<Record<Language, readonly string[]>> = {
  it: ['  soglie {', '    mancato < 80% "Non raggiunto" rosso', '    raggiunto >= 80% "Raggiunto" verde', '  }'],
  en: ['  thresholds {', '    missed < 80% "Missed" red', '    reached >= 80% "Reached" green', '  }'],
};

/** A blank in a code is the same as `_`. */
function labelOf(name: string): string {
  const joined = name.replaceAll(/\s/g, '_');
  return writeName(joined) === joined ? joined : writeName(name);
}

/** The number of an act is no code. */
function actLabel(name: string): string {
  return `A_${name.replaceAll(/[^A-Za-z0-9]+/g, '_')}`;
}

function asText(name: string): string {
  return name.replaceAll('"', '');
}

function titleOf(name: string): string {
  const words = asText(name).replaceAll('_', ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
