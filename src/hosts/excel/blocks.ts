// Which cells are read together: blocks of rows, packed across sheets so that an answer stays well below what Excel on
// the web sends (5 MB), and neither more answers than needed. Pure: it learns sizes from what was read.

/** Rows of one sheet; `frame` is whatever the caller knows the sheet by. */
export interface Block<Frame> {
  readonly frame: Frame;
  /** Counted from the first row of the sheet's used range. */
  readonly top: number;
  readonly rows: number;
}

/** How much is asked for at once, in bytes of the answer. */
const WANTED = 3_000_000;

/** Bytes that a cell takes before anything is known: short texts, formulas and formats. */
const FIRST_GUESS = 70;
const LEAST = 30;

/** Room for sheets with longer texts than those before. */
const CAUTION = 1.15;

/** Hands out blocks until all rows were read. */
export class BlockPlan<Frame extends { readonly rows: number; readonly columns: number }> {
  private cellBytes = FIRST_GUESS;
  private readonly waiting: Block<Frame>[];

  constructor(frames: readonly Frame[]) {
    this.waiting = frames.filter(({ rows, columns }) => rows * columns > 0).map((frame) => ({ frame, top: 0, rows: frame.rows }));
  }

  /** The next blocks; none where all were handed out. */
  next(): Block<Frame>[] {
    const batch: Block<Frame>[] = [];
    let room = Math.floor(WANTED / this.cellBytes);
    while (this.waiting.length > 0 && room > 0) {
      const { frame, top, rows } = this.waiting.shift()!;
      const fitting = Math.min(rows, Math.max(batch.length === 0 ? 1 : 0, Math.floor(room / frame.columns)));
      if (fitting > 0) batch.push({ frame, top, rows: fitting });
      if (fitting < rows) {
        this.waiting.unshift({ frame, top: top + fitting, rows: rows - fitting });
        break;
      }
      room -= fitting * frame.columns;
    }
    return batch;
  }

  /** What the blocks that were just read took. */
  learn(bytes: number, cells: number): void {
    this.cellBytes = Math.max(LEAST, (bytes / cells) * CAUTION);
  }

  /** Takes blocks back whose answer was too large. False where they cannot be made smaller. */
  giveBack(batch: readonly Block<Frame>[]): boolean {
    if (batch.length === 1 && batch[0]!.rows === 1) return false;
    this.waiting.unshift(...batch);
    const cells = batch.reduce((sum, { frame, rows }) => sum + rows * frame.columns, 0);
    this.cellBytes = Math.max(this.cellBytes * 2, (WANTED / cells) * 2);
    return true;
  }
}
