// A host in memory that also has a screen: what was revealed is remembered.
import type { Revealed } from "../../src/hosts/port";
import { MemoryHost } from "./memory-host";

export class ShownHost extends MemoryHost {
  override readonly capabilities = { canMark: true, canReveal: true, canWatch: false, canEdit: true };
  readonly revealed: string[] = [];

  override reveal(sheet?: string, range?: string): Promise<Revealed> {
    this.revealed.push(`${sheet}!${range}`);
    return Promise.resolve({});
  }
}
