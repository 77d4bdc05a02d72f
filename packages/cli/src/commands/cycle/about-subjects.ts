import { createHash } from 'node:crypto';
import type { CycleDefinition, Json, Language } from '@traguardo/model';
import { type CycleState, type Facts, mayTake, type SubjectRow, subjectRows, stepsOf } from '@traguardo/workflow';
import { UsageError } from '../../environment.ts';
import { readBytes } from '../../files.ts';
import { subjectTexts } from '../../subject-texts.ts';

/** Who asks for which step, and the cycle it is asked of. */
interface Asked {
  readonly type: string;
  readonly role: string;
  readonly at: string;
  readonly facts: Facts;
  readonly state: CycleState;
  readonly definition: CycleDefinition;
}

/** A payload with what it is about, and the subjects that `all` left out because they cannot take the step now. */
export interface AboutSubjects {
  readonly payload: Json;
  readonly left: readonly string[];
}

/**
 * Writes into a payload the subjects of `--subject`: one code, several, or `all` that can take the step now. Where none can, all of them, so
 * that the cycle says why.
 */
export function aboutSubjects(named: string | null, payload: Json, asked: Asked, language: Language): AboutSubjects {
  if (named === null) return { payload, left: [] };
  if (named !== 'all') {
    const codes = named.split(',').flatMap((code) => code.trim() || []);
    const [only] = codes;
    const isOne = codes.length === 1 && only !== undefined;
    return { payload: isOne ? withField(payload, 'subject', only) : withField(payload, 'subjects', codes), left: [] };
  }
  const rows = rowsHere(asked, language);
  const isReady = ({ steps }: SubjectRow): boolean =>
    steps.some(({ step, roles, ready }) => step.code === asked.type && ready && mayAny(asked, roles));
  const ready = rows.filter(isReady);
  const chosen = ready.length > 0 ? ready : rows;
  const codes = chosen.map(({ subject }) => subject);
  const left = ready.length === 0 ? [] : rows.filter((row) => !ready.includes(row)).map(({ subject }) => subject);
  return { payload: withField(payload, 'subjects', codes), left };
}

/** The rows of the region in which the step stands. */
function rowsHere({ type, at, facts, state, definition }: Asked, language: Language): readonly SubjectRow[] {
  const placed = stepsOf(definition).find(({ step, region }) => step.code === type && region.each !== null);
  if (placed === undefined) throw new UsageError(subjectTexts[language].notOfSubjects(type));
  return subjectRows(placed.region, state, facts, at, definition);
}

function mayAny({ type, role, definition }: Asked, roles: readonly string[]): boolean {
  const [placed] = stepsOf(definition).filter(({ step }) => step.code === type);
  return placed !== undefined && mayTake(definition, { ...placed.step, roles }, role);
}

/** A payload with one more field; one that is no record stays as it is, for the cycle to refuse. */
export function withField(payload: Json, name: string, value: Json): Json {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  return { ...(payload as Readonly<Record<string, Json>>), [name]: value };
}

/** The hash under which the cycle keeps a document: SHA-256 of its bytes. Throws `UsageError` when it cannot be read. */
export async function hashOfFile(path: string, language: Language): Promise<string> {
  const bytes = await readBytes(path, language);
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** What is said of the subjects that were left out. */
export function leftLines(left: readonly string[], language: Language): readonly string[] {
  if (left.length === 0) return [];
  const shown = left.slice(0, 8).join(', ') + (left.length > 8 ? ', …' : '');
  return [`  ${subjectTexts[language].left(left.length, shown)}`];
}
