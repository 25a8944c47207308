import type { PathPart } from '../api/route.js'

/** Draws one kind of page. */
type Draw<View, Page> = (view: View, part: PathPart) => Page

/** Pages by the shape of their path, such as `/state/:state/joined`, to be drawn without a request. */
export class Drawn<View, Page> {
  private readonly all: { readonly shape: readonly string[]; readonly draw: Draw<View, Page> }[] = []

  add(path: string, draw: Draw<View, Page>): void {
    this.all.push({ shape: path.split('/'), draw })
  }

  /** The page at a path; undefined where no shape is that of the path. */
  at(path: string, view: View): Page | undefined {
    const parts = path.split('/')
    const found = this.all.find(
      ({ shape }) =>
        shape.length === parts.length &&
        shape.every((one, at) => one === parts[at] || (one.startsWith(':') && parts[at] !== '')),
    )
    return found?.draw(view, (name) => decodeURIComponent(parts[found.shape.indexOf(`:${name}`)] ?? ''))
  }
}
