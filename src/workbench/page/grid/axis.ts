// Where rows or columns stand, in pixels: sizes in points, hidden ones without any.

/** Pixels of a point. */
const PIXELS = 4 / 3;

export class Axis {
  private readonly ends: Float64Array;

  /** `standard` is the size of those that have none of their own. */
  constructor(readonly count: number, standard: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>) {
    const ends = new Float64Array(count);
    let end = 0;
    for (let at = 0; at < count; at++) {
      if (!hidden.has(at)) end += Math.round((sizes.get(at) ?? standard) * PIXELS);
      ends[at] = end;
    }
    this.ends = ends;
  }

  get total(): number {
    return this.end(this.count - 1);
  }

  /** Where one begins. */
  start(index: number): number {
    return index <= 0 ? 0 : this.end(index - 1);
  }

  /** Where one ends; those beyond the last end where it does. */
  end(index: number): number {
    return index < 0 ? 0 : this.ends[Math.min(index, this.count - 1)]!;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** The one at a place; the first or the last where the place is outside. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next one that can be seen, `step` being 1 or -1; the same where there is none. */
  next(index: number, step: 1 | -1): number {
    for (let at = index + step; at >= 0 && at < this.count; at += step) if (this.size(at) > 0) return at;
    return index;
  }
}
