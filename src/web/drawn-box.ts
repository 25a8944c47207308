/** Where a drawing lies: its left upper corner, its width and its height. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The box around paths of the map, which go by `M`, `l`, `h`, `v` and `z` alone, with a little room at each side. */
export function boxOf(paths: readonly string[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const path of paths)
    for (const [x, y] of pointsOf(path)) {
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  const [x, y] = [left - room, top - room]
  return { x, y, width: right + room - x, height: bottom + room - y }
}

const room = 2

function* pointsOf(path: string): Generator<readonly [x: number, y: number]> {
  let [x, y] = [0, 0]
  for (const [, command = '', told = ''] of path.matchAll(/([Mlhvz])([^Mlhvz]*)/g)) {
    const numbers = [...told.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
    const [first = 0, second = 0] = numbers
    if (command === 'M') [x, y] = [first, second]
    else if (command === 'h') x += first
    else if (command === 'v') y += first
    else if (command === 'l') [x, y] = [x + first, y + second]
    yield [x, y]
  }
}
