import type { Diagnostic } from '@traguardo/model';

/** A pack that is asked for and does not come: what its names would mean is not known. */
export function losesPack({ code, severity, data }: Diagnostic): boolean {
  if (code === 'pack/missing' || code === 'pack/loop') return true;
  if (code === 'pack/manifest') return severity === 'error';
  return data['kind'] === 'use' || data['block'] === 'use' || data['clause'] === 'use';
}

/** An `include` that could not be written out: neither its weight nor the codes it would bring are known. */
export function losesPart({ code, data }: Diagnostic): boolean {
  if (code === 'template/shape') return true;
  if (code === 'ref/unknown') return data['kind'] === 'pack-item' || data['kind'] === 'template';
  return code === 'function/arity' && data['kind'] === 'template';
}
