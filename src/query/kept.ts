/** Answers that are the same for every asker while something stands, such as a register: each is made once. */
export class KeptBy<Value> {
  private readonly shelves = new WeakMap<object, Map<string, Value>>()

  /** One crawler that asks for every day must not fill the memory: no more than `most` are kept of a thing. */
  constructor(private readonly most: number) {}

  get(of: object, key: string, make: () => Value): Value {
    const shelf = this.shelves.get(of) ?? new Map<string, Value>()
    this.shelves.set(of, shelf)
    const held = shelf.get(key)
    if (held !== undefined) return held
    const made = make()
    if (shelf.size >= this.most) shelf.clear()
    shelf.set(key, made)
    return made
  }
}
