import { FIELDS, type FieldName, type Shape } from '../src/index.ts';

/** Some value that fits a shape: the same for the same shape. */
function sampleOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'text':
      return 'testo';
    case 'day':
      return '2024-06-01';
    case 'instant':
      return '2024-06-01T10:00:00.000Z';
    case 'hash':
      return `sha256:${'a'.repeat(64)}`;
    case 'percentage':
      return '89.1';
    case 'share':
      return '3/10';
    case 'integer':
      return shape.min;
    case 'yes-no':
      return true;
    case 'word':
      return shape.of[0];
    case 'nullable':
      return null;
    case 'list':
      return Array.from({ length: shape.min }, () => sampleOf(shape.of));
    case 'map':
      return {};
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields)
          .filter(([name]) => !shape.optional.includes(name))
          .map(([name, field]) => [name, sampleOf(field)]),
      );
    default:
      return shape satisfies never;
  }
}

/** A payload with some value for each field. */
export function samplePayload(names: readonly string[]): Readonly<Record<string, unknown>> {
  const known = names.filter((name): name is FieldName => Object.hasOwn(FIELDS, name));
  return Object.fromEntries(known.map((name) => [name, sampleOf(FIELDS[name])]));
}
