/** The licence of open data of public bodies unless they say otherwise (CAD art. 52, AgID guidelines on open data): CC BY 4.0. */
export const LICENCE = {
  name: 'Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  /** In the controlled vocabulary of licences. */
  concept: 'https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40',
} as const;
