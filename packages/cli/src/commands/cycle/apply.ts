import { randomUUID } from 'node:crypto';
import type { CycleDefinition, Json, Language } from '@traguardo/model';
import {
  dayOfStep,
  effectText,
  type CycleNames,
  mainRegion,
  namesOf,
  type Payload,
  refusalText,
  type Submitted,
  submitCommand,
} from '@traguardo/workflow';
import { factsOn } from '@traguardo/verify';
import { type Command, type Environment, UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { readOptions } from '../../options.ts';
import { json } from '../../problems.ts';
import { readSource, readStandardInput } from '../../read-program.ts';
import { instantOf } from './instant.ts';
import { locked, saveCycle } from '../../cycle-file.ts';
import { cyclePath, openCycle } from './open-cycle.ts';
import { reportBroken } from './report-broken.ts';

/**
 * `traguardo cycle apply EVENT [plan] --role ROLE --actor NAME [--payload FILE|-|JSON] [--at INSTANT] [--id ID]`:
 * takes one step and keeps it, or says why not and what would satisfy it (exit status 1).
 */
export const apply: Command = async (args, environment, language) => {
  const spec = {
    role: 'text',
    actor: 'text',
    payload: 'text',
    at: 'text',
    id: 'text',
    file: 'text',
    json: 'flag',
  } as const;
  const options = readOptions(args, language, spec);
  const [type, ...paths] = options.paths;
  if (type === undefined || options.role === null) throw new UsageError(texts[language].applyUsage);
  const at = instantOf(options.at, language);
  const payload = await readPayload(options.payload, environment, language);
  const place = { paths, file: options.file };
  const envelope = {
    id: options.id ?? randomUUID(),
    at,
    actor: options.actor ?? options.role,
    role: options.role,
    type,
  };
  const { result, definition } = await locked(await cyclePath(place, language), language, async () => {
    const { program, instance, begun, definition, store, blobs, path } = await openCycle(place, environment, language);
    const facts = factsOn(program, dayOfStep(isPayload(payload) ? payload : {}, at), definition);
    const command = { ...envelope, payload };
    const result = await submitCommand(store, { command, facts, blobs }, { instance, definition: begun });
    if (result.kind === 'saved') await saveCycle(path, { instance, definition: begun }, store);
    return { result, definition };
  });
  if (result.kind === 'broken') return reportBroken(result, environment, language, definition);
  const names = namesOf(definition, language);
  if (options.json) environment.stdout.write(json(document(result, names)));
  else environment.stdout.write(`${page(result, definition, names).join('\n')}\n`);
  return result.kind === 'saved' || result.kind === 'repeated' ? 0 : 1;
};

type Answer = Exclude<Submitted, { readonly kind: 'broken' }>;

function page(result: Answer, definition: CycleDefinition, names: CycleNames): readonly string[] {
  const words = texts[names.language];
  switch (result.kind) {
    case 'saved':
      return [
        words.saved(
          result.event.seq,
          names.state(result.state.value[mainRegion(definition)?.code ?? ''] ?? ''),
          result.event.hash,
        ),
        ...result.effects.map((effect) => `  ${effectText(effect, names)}`),
      ];
    case 'repeated':
      return [words.repeated(result.event.seq)];
    case 'overtaken':
      return [words.overtaken];
    case 'failed':
      return [words.notSaved(result.why)];
    case 'refused':
      return [
        words.refused,
        ...result.refusals
          .map((refusal) => refusalText(refusal, names))
          .flatMap(({ why, wayOut }) => [`  ${why}`, ...wayOut.map((way) => `    → ${way}`)]),
      ];
    default:
      return result satisfies never;
  }
}

function document(result: Answer, names: CycleNames): object {
  return {
    format: 'traguardo.step/1',
    result: result.kind,
    ...('state' in result ? { state: result.state.value, items: result.state.items } : {}),
    ...('event' in result ? { seq: result.event.seq, hash: result.event.hash } : {}),
    refusals:
      result.kind === 'refused'
        ? result.refusals.map((refusal) => ({
            code: refusal.code,
            data: refusal.data,
            ...refusalText(refusal, names),
          }))
        : [],
  };
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
    throw new UsageError(texts[language].badPayload((error as Error).message));
  }
}

/** Only to find the day: the cycle itself judges the payload. */
function isPayload(payload: Json): payload is Payload & Json {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload);
}
