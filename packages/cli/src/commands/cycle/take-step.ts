import { randomUUID } from 'node:crypto';
import type { Json, Language } from '@traguardo/model';
import { factsOn } from '@traguardo/verify';
import { cycleHash, dayOfFacts, MIGRATE, namesOf, type Payload, stepsOf, submitCommand } from '@traguardo/workflow';
import { locked, saveCycle } from '../../cycle-file.ts';
import { roleOf } from '../../cycle-role.ts';
import { type Environment, UsageError } from '../../environment.ts';
import { json } from '../../problems.ts';
import { readSource, readStandardInput } from '../../read-program.ts';
import { cycleWords } from './cycle-words.ts';
import { withDocuments } from './given-documents.ts';
import { aboutSubjects, hashOfFile, leftLines, withField } from './about-subjects.ts';
import { instantOf } from './instant.ts';
import { type CyclePlace, cyclePath, openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';
import { stepDocument, stepPage } from './step-answer.ts';

/** The options of a command that takes a step. */
export const STEP_OPTIONS = {
  role: 'text',
  actor: 'text',
  payload: 'text',
  subject: 'text',
  evidence: 'text',
  document: 'list',
  at: 'text',
  id: 'text',
  file: 'text',
  year: 'text',
  json: 'flag',
} as const;

/** What those options say. */
export interface StepOptions {
  readonly role: string | null;
  readonly actor: string | null;
  readonly payload: string | null;
  /** `all`, or codes of sheets, values or documents. */
  readonly subject: string | null;
  /** A document whose hash is recorded with the step. */
  readonly evidence: string | null;
  /** Documents added to those of the payload, with their hashes and, of a report that says it, what it was made from. */
  readonly document: readonly string[];
  readonly at: string | null;
  readonly id: string | null;
  readonly file: string | null;
  readonly year: string | null;
  readonly json: boolean;
}

/** Takes one step, or moves the journal to the cycle of the plan (`MIGRATE`), keeps it and says so, or says why not. Gives the exit status. */
export async function takeStep(
  type: string,
  given: string,
  paths: readonly string[],
  options: StepOptions,
  environment: Environment,
  language: Language,
): Promise<number> {
  const at = instantOf(options.at, language);
  const written = await readPayload(options.payload, environment, language);
  const { evidence } = options;
  const shown = evidence === null ? written : withField(written, 'evidence', await hashOfFile(evidence, language));
  const documented = await withDocuments(shown, options.document, language);
  const place: CyclePlace = { paths, file: options.file, year: options.year };
  const { result, definition, left } = await locked(await cyclePath(place, language), language, async () => {
    const { program, instance, begun, own, definition, store, state, blobs, path } = await openCycle(
      place,
      environment,
      language,
    );
    const isMove = type === MIGRATE;
    const isKnown = stepsOf(definition).some(({ step }) => step.code === type); // an unknown step is told first
    const role = isKnown ? roleOf(given, definition, language) : given;
    const actor = options.actor ?? role;
    const facts = factsOn(program, dayOfFacts(isRecord(documented) ? (documented as Payload) : {}, at), definition);
    const asked = { type, role, at, facts, state, definition };
    const { payload: about, left } = aboutSubjects(options.subject, documented, asked, language);
    const payload = isMove && isRecord(about) ? { ...about, cycle: cycleHash(own) } : about;
    const command = { id: options.id ?? randomUUID(), at, actor, role, type, payload };
    const submission = { command, facts, blobs, ...(isMove ? { to: own } : {}) };
    const result = await submitCommand(store, submission, { instance, definition: begun });
    if (result.kind === 'saved') await saveCycle(path, { instance, definition: begun }, store);
    return { result, definition: isMove && result.kind === 'saved' ? own : definition, left };
  });
  if (result.kind === 'broken') return reportBroken(result, environment, language);
  const names = namesOf(definition, language);
  if (options.json) environment.stdout.write(json(stepDocument(result, names)));
  else {
    const lines = [...stepPage(result, definition, names), ...leftLines(left, language)];
    environment.stdout.write(`${lines.join('\n')}\n`);
  }
  return result.kind === 'saved' || result.kind === 'repeated' ? 0 : 1;
}

async function readPayload(source: string | null, environment: Environment, language: Language): Promise<Json> {
  if (source === null) return {};
  const isInline = source.trimStart().startsWith('{');
  const text = isInline
    ? source
    : source === '-'
      ? await readStandardInput(environment)
      : (await readSource(source, language)).text;
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new UsageError(cycleWords[language].badPayload((error as Error).message));
  }
}

/** The cycle itself judges the payload. */
function isRecord(payload: Json): payload is { readonly [key: string]: Json } {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload);
}
