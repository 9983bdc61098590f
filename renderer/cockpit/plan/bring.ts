/** Space kept above and below a row that is brought into sight, in pixels: the column heads stand over the top. */
const margin = 44

/** Scrolls the table, and nothing around it, so that an element of it is seen; `scrollIntoView` would move the whole page. */
export function bring(element: HTMLElement) {
  const table = element.closest<HTMLElement>('[data-table]')
  if (!table) return
  const [own, seen] = [element.getBoundingClientRect(), table.getBoundingClientRect()]
  const above = seen.top + margin - own.top
  const below = own.bottom - (seen.bottom - margin)
  if (above > 0) table.scrollTop -= above
  else if (below > 0) table.scrollTop += below
}
