/** What is kept of importing, as texts, by the name it has in a backup: the settings of the requests sent to units and of the recipes. */
export const KEPT_LISTS = { requests: 'data-requests', recipes: 'import-recipes' } as const;

/** The lists of a body as a backup has them; one that is not there is empty. */
export type KeptLists = { readonly [List in keyof typeof KEPT_LISTS]?: string };
