/** How far a criterion is met, as a role sees it: *på plads*, *delvist*, *mangler*, *ved ikke*. */
export const verdicts = ['inPlace', 'partly', 'missing', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

/** What the project owner concludes: *klar*, *klar på betingelser*, *ikke klar*. */
export const conclusions = ['ready', 'conditions', 'notReady'] as const
export type Conclusion = (typeof conclusions)[number]
