/** F6: moves the focus to the next region of the page, and round again. */
export function nextRegion(step: 1 | -1) {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  )
  if (regions.length === 0) return
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions[(at === -1 && step === -1 ? 0 : at + step + regions.length) % regions.length]
  next?.focus()
}
