/**
 * A private file system in memory, as much of it as the journal uses. `fail` makes the next writes fail, and a file
 * changes only when it is closed, as in the browser.
 */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly folders = new Map<string, MemoryFolder>();
  /** Shared by all folders of one file system. */
  readonly disk: { failWrites: number };

  constructor(disk: { failWrites: number } = { failWrites: 0 }) {
    this.disk = disk;
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    let folder = this.folders.get(name);
    if (!folder && !create) throw new DOMException(name, 'NotFoundError');
    if (!folder) {
      folder = new MemoryFolder(this.disk);
      this.folders.set(name, folder);
    }
    return folder;
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) throw new DOMException(name, 'NotFoundError');
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return {
      kind: 'file' as const,
      getFile: async () => new Blob([this.files.get(name) ?? new Uint8Array()]),
      createWritable: async () => {
        let content = new Uint8Array();
        return {
          write: async (bytes: Uint8Array<ArrayBuffer>) => {
            if (this.disk.failWrites > 0) {
              this.disk.failWrites -= 1;
              throw new DOMException('The disk is full.', 'QuotaExceededError');
            }
            content = bytes.slice();
          },
          close: async () => void this.files.set(name, content),
        };
      },
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw new DOMException(name, 'NotFoundError');
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }

  async *values() {
    for (const name of [...this.files.keys()]) yield await this.getFileHandle(name);
  }

  /** As the browser's own type, for code that expects one. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }
}
