/** Counts what happens within a minute, up to a number. It keeps no more than that many times. */
export class Rate {
  private times: number[] = []

  constructor(
    private readonly most: number,
    private readonly now: () => Date,
  ) {}

  isFull(): boolean {
    const since = this.now().getTime() - 60_000
    this.times = this.times.filter((time) => time > since)
    return this.times.length >= this.most
  }

  count(): void {
    this.times.push(this.now().getTime())
  }
}
