/** What a table may send from a phone, and how much of it is read at once. */

/** The highest number of a table where none have been made. */
export const mostTables = 60
/** The most characters of a table's answer: three needs, a countermeasure with owner and date. */
export const mostOfTableAnswer = 400
/** The most characters of a name, and of a link in a chain. */
export const mostOfTableLine = 120
/** The most chains from one table at one item; the method asks for two. */
export const mostChains = 5
/** So many answers can be read from the last row at once. */
export const answersOnWall = 6
