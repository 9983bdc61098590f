/** The displays of this machine as the shell sees them, and how the wall fares among them. */
export interface WallDisplays {
  readonly displays: readonly DisplayView[]
  /**
   * full on a display of its own, an ordinary window, away because its display was pulled, lent to another program, or not
   * asked for
   */
  readonly wall: 'full' | 'window' | 'away' | 'released' | 'none'
}

export interface DisplayView {
  readonly key: string
  /** the display's own name; empty where the system does not say it */
  readonly label: string
  readonly width: number
  readonly height: number
  /** her own screen, where the wall never stands full */
  readonly isHers: boolean
  readonly isWall: boolean
}

/** What a display is known by from one day to the next: its name and its size. */
export function displayKey(display: Pick<DisplayView, 'label' | 'width' | 'height'>): string {
  return `${display.label} ${display.width}×${display.height}`.trim()
}
