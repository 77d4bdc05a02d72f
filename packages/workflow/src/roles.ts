/**
 * Who acts (cycle.md, D.Lgs. 150/2009 art. 12): ORGANO is Giunta, Commissario or Presidente by urgent act; VERTICE the
 * Segretario generale; UNITA the head of a unit; RPCT publishes; CLOCK is the calendar, acting through the application.
 */
export const ROLES = [
  'ORGANO',
  'VERTICE',
  'UNITA',
  'CONTROLLER',
  'OIV',
  'CONSIGLIO',
  'REVISORI',
  'RPCT',
  'CLOCK',
] as const;

/** One role by name. */
export type Role = (typeof ROLES)[number];
