/** A request that was handed out to a unit. Days are ISO. */
export interface SentRequest {
  readonly id: string;
  readonly holder: { readonly code: string; readonly title: string };
  /** The day it was made, the day its values are of, the day it is due (empty where none is set). */
  readonly made: string;
  readonly day: string;
  readonly due: string;
  /** How many values were asked for. */
  readonly asked: number;
  /** When its answer was imported last and how many values that wrote; null while there is none. */
  readonly answered: { readonly day: string; readonly values: number } | null;
}

const VERSION = 1;
const FIELDS = ['id', 'holder', 'made', 'day', 'due', 'asked', 'answered'];

/** Requests as a text to keep. */
export function requestsText(requests: readonly SentRequest[]): string {
  return JSON.stringify({ version: VERSION, requests });
}

/** The requests of a text; none when it is not such a text in every part. */
export function readRequests(text: string): readonly SentRequest[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!hasFields(value, ['version', 'requests']) || value['version'] !== VERSION) return [];
  const { requests } = value;
  return Array.isArray(requests) && requests.every(isRequest) ? requests : [];
}

/** The requests after the answer of one was imported. */
export function withAnswer(
  requests: readonly SentRequest[],
  id: string,
  answered: SentRequest['answered'],
): readonly SentRequest[] {
  return requests.map((request) => (request.id === id ? { ...request, answered } : request));
}

function isRequest(value: unknown): value is SentRequest {
  if (!hasFields(value, FIELDS)) return false;
  const { holder, answered, asked } = value;
  return (
    ['id', 'made', 'day', 'due'].every((name) => typeof value[name] === 'string') &&
    Number.isSafeInteger(asked) &&
    hasFields(holder, ['code', 'title']) &&
    typeof holder['code'] === 'string' &&
    typeof holder['title'] === 'string' &&
    (answered === null ||
      (hasFields(answered, ['day', 'values']) &&
        typeof answered['day'] === 'string' &&
        Number.isSafeInteger(answered['values'])))
  );
}

function hasFields(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length === fields.length && fields.every((field) => names.includes(field));
}
