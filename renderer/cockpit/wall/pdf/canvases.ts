interface Drawn {
  canvas: OffscreenCanvas | null
  context: OffscreenCanvasRenderingContext2D | null
}

/** The canvases that pdf.js draws parts of a page on, in a thread that has no document to make them. */
export class Canvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }

  reset({ canvas }: Drawn, width: number, height: number) {
    if (canvas) Object.assign(canvas, { width, height })
  }

  destroy(drawn: Drawn) {
    if (drawn.canvas) Object.assign(drawn.canvas, { width: 0, height: 0 })
    drawn.canvas = null
    drawn.context = null
  }

  getNoAlphaContext(canvas: OffscreenCanvas) {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  }
}

/** SVG filters need a document: without them pdf.js counts the same masks pixel by pixel. */
export class NoFilters {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  addSelectionHCMFilter = none
  addSelectionFilter = none
  createSelectionStyle = () => null
  destroy = () => {}
}

function none() {
  return 'none'
}
