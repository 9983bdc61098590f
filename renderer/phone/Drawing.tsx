import { h, type VNode } from 'preact'
import type { Picture, Shape } from '../../shared/charts/picture.ts'

interface Props {
  readonly picture: Picture
  readonly label: string
}

/** Draws the same picture as the wall shows; the host has made it, the phone only sets it up. */
export function Drawing({ picture, label }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
    >
      {picture.children.map(draw)}
    </svg>
  )
}

function draw(shape: Shape, key: number): VNode {
  return h(
    shape.tag as string,
    { ...shape.attrs, key },
    shape.text,
    (shape.children || []).map(draw),
  )
}
