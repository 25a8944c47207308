import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes the files of a folder: each whole or not at all, and only where it is not there already as it should be. */
export class StillFolder {
  private readonly made = new Set<string>()
  private next = 0

  constructor(
    readonly folder: string,
    /** Where files stand while they are written: on the same disk, and apart for each writer. */
    private readonly writing: string,
  ) {}

  /** Whether the file had to be written. Hundreds of thousands are: what waits for the disk here takes less than promises. */
  write(path: string, bytes: Uint8Array): boolean {
    const file = join(this.folder, path)
    if (isSame(file, bytes)) return false
    this.make(dirname(file))
    this.make(this.writing)
    const half = join(this.writing, String(this.next++))
    writeFileSync(half, bytes)
    renameSync(half, file)
    return true
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
