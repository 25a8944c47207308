import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes the files of a folder: each whole or not at all, and only where it is not there already as it should be. */
export class StillFolder {
  private readonly made = new Set<string>()
  private next = 0

  constructor(
    readonly folder: string,
    /**
     * Where files stand while they are written: on the same disk, and apart for each writer. Into a folder that is
     * new, and moved to its place when all is written, files are written at once.
     */
    private readonly writing: string | undefined,
  ) {}

  /** Whether the file had to be written. Hundreds of thousands are: what waits for the disk here takes less than promises. */
  write(path: string, bytes: Uint8Array): boolean {
    const file = `${this.folder}/${path}`
    if (this.writing !== undefined && isSame(file, bytes)) return false
    this.make(dirname(file))
    if (this.writing === undefined) writeFileSync(file, bytes)
    else this.replace(file, bytes, this.writing)
    return true
  }

  private replace(file: string, bytes: Uint8Array, writing: string): void {
    this.make(writing)
    const half = join(writing, String(this.next++))
    writeFileSync(half, bytes)
    renameSync(half, file)
  }

  private make(folder: string): void {
    if (this.made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.made.add(folder)
  }
}

function isSame(file: string, bytes: Uint8Array): boolean {
  const held = statSync(file, { throwIfNoEntry: false })
  return held?.isFile() === true && held.size === bytes.length && readFileSync(file).equals(bytes)
}
