/** The place under which a principle is talked about: *lavt* alone, or *lavt* and *midt*. */
export const agreedLines = ['low', 'middle'] as const
export type AgreedLine = (typeof agreedLines)[number]
