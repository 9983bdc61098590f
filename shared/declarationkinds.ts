/** What the hensigtserklæring is to be: *fælles forståelse* (the usual), or *bilag til kontrakten*. */
export const declaredAs = ['understanding', 'annex'] as const
export type DeclaredAs = (typeof declaredAs)[number]
