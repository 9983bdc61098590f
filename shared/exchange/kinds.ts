/** What pages and host both say of files that go out and come in; here without schemas, which no page carries. */

/** The name that a whole engagement's file ends with. */
export const fileEnding = 'samspil'

/** bytes of a file that are sent to the host at a time: the door takes no more than two million characters at once */
export const pieceSize = 1_000_000

/** What is chosen where both have changed the same: one of them, or, of words, both. */
export const picks = ['mine', 'theirs', 'both'] as const
export type Pick = (typeof picks)[number]
