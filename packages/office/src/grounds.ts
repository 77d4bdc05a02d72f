/** Grounds under the label of a band; dark letters on them keep a contrast above 7 to 1. */
export const BAND_GROUNDS = { red: 'F8D7DA', yellow: 'FFF3CD', green: 'D1E7DD', neutral: 'E9ECEF' } as const;

/** Under the heads of columns, and under totals and the heads of groups. */
export const HEAD_GROUND = 'DCE6F2';
export const TOTAL_GROUND = 'F1F4F8';
