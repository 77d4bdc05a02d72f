/** A schema of JSON, as far as `docs/schemas` uses the language. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Where and how a document departs from the schema; empty when it follows it. Objects may have no property that is not named. */
export function departures(value: unknown, schema: Schema, root: Schema = schema, path = ''): readonly string[] {
  if (schema.$ref !== undefined) return departures(value, named(schema.$ref, root), root, path);
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((each) => departures(value, each, root, path).length === 0);
    return fitting.length === 1 ? [] : [`${path}: ${fitting.length} forms fit ${JSON.stringify(value).slice(0, 80)}`];
  }
  const isWrong =
    ('const' in schema && value !== schema.const) ||
    (schema.enum && !schema.enum.includes(value)) ||
    (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) ||
    (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(String(value)));
  if (isWrong) return [`${path}: ${JSON.stringify(value)?.slice(0, 80)}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => (schema.items ? departures(item, schema.items, root, `${path}/${at}`) : []));
  }
  return schema.properties ? inObject(value as Readonly<Record<string, unknown>>, schema, root, path) : [];
}

function inObject(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  root: Schema,
  path: string,
): readonly string[] {
  const missing = (schema.required ?? []).filter((key) => !(key in value));
  const inside = Object.entries(value).flatMap(([key, each]) => {
    const known = schema.properties?.[key];
    return known ? departures(each, known, root, `${path}/${key}`) : [`${path}/${key}: unknown`];
  });
  return [...missing.map((key) => `${path}/${key}: missing`), ...inside];
}

function named(reference: string, root: Schema): Schema {
  const schema = root.$defs?.[reference.replace('#/$defs/', '')];
  if (!schema) throw new Error(`no ${reference}`);
  return schema;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
