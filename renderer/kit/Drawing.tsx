import { createElement, type ReactNode } from 'react'
import type { Picture, Shape } from '../../shared/charts/picture.ts'

interface Props {
  readonly picture: Picture
  /** says in words what the picture shows; it is also the picture's name to a screen reader */
  readonly label: string
  readonly className?: string | undefined
}

/** Draws a picture that was made once, in `shared/charts`, at the width it is given. */
export function Drawing({ picture, label, className }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      fontFamily="var(--font)"
    >
      {picture.children.map(draw)}
    </svg>
  )
}

const names: Readonly<Record<string, string>> = {
  'text-anchor': 'textAnchor',
  'font-size': 'fontSize',
  'font-weight': 'fontWeight',
  'stroke-width': 'strokeWidth',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'dominant-baseline': 'dominantBaseline',
}

function draw(shape: Shape, key: number): ReactNode {
  const attrs = Object.fromEntries(
    Object.entries(shape.attrs).map(([name, value]) => [names[name] ?? name, value]),
  )
  return createElement(
    shape.tag,
    { ...attrs, key },
    shape.text,
    ...(shape.children ?? []).map(draw),
  )
}
