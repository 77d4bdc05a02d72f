/** A word for something the workflow knows by `name`: English word, Italian word, meaning in both. */
export type Known = readonly [name: string, en: string, it: string, meansEn: string, meansIt: string];
