// Predicates that are targets themselves (AA to D, WTP, maturity levels): their order as ranks. No percentages; those are in scales.ts.

/** A step of an ordered scale. */
export interface Step {
  readonly word: string;
  readonly spellings: readonly string[];
  /** 1 is the lowest. */
  readonly rank: number;
  /** Middle of the step's points, where the scale stands on points from 0 to 100. */
  readonly midpoint?: number;
}

/** An ordered scale, from the lowest step to the highest. */
export interface OrderedScale {
  readonly id: "akip" | "opinion" | "level";
  /** For people, in Indonesian. */
  readonly name: string;
  readonly steps: readonly Step[];
}

const ROMAN = ["i", "ii", "iii", "iv", "v"];

/** AKIP: seven steps, midpoints of its bands. Opinion of BPK: TMP, TW, WDP, WTP as in the regional applications. Levels 1 to 5 of maturity. */
export const ORDERED_SCALES: readonly OrderedScale[] = [
  {
    id: "akip",
    name: "Predikat AKIP (AA sampai D)",
    steps: [["D", 15], ["C", 40], ["CC", 55], ["B", 65], ["BB", 75], ["A", 85], ["AA", 95]].map(([word, midpoint], index) => ({
      word: String(word),
      spellings: [String(word).toLowerCase()],
      rank: index + 1,
      midpoint: Number(midpoint),
    })),
  },
  {
    id: "opinion",
    name: "Opini BPK",
    steps: [
      { word: "TMP", spellings: ["tmp", "tidak memberikan pendapat", "disclaimer"], rank: 1 },
      { word: "TW", spellings: ["tw", "tidak wajar"], rank: 2 },
      { word: "WDP", spellings: ["wdp", "wajar dengan pengecualian"], rank: 3 },
      { word: "WTP", spellings: ["wtp", "wajar tanpa pengecualian", "wtp dpp", "wtp-dpp"], rank: 4 },
    ],
  },
  {
    id: "level",
    name: "Level 1 sampai 5",
    steps: ROMAN.map((roman, index) => ({
      word: `Level ${index + 1}`,
      spellings: ["level", "tingkat", "lv"].flatMap((noun) => [`${noun} ${index + 1}`, `${noun} ${roman}`, `${noun}${index + 1}`]),
      rank: index + 1,
    })),
  },
];

const AROUND = /^(?:predikat|nilai|opini|kategori|peringkat)(?: bpk)? +| +(?:predikat|opini)$/g;

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/["'.:]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(AROUND, "");

/** The step that a text names: "Predikat BB", "A Predikat", "BB (75,31)", "Level 3"; `undefined` for anything else. */
export const stepOf = (scale: OrderedScale, text: string): Step | undefined => {
  const tidied = tidy(text);
  return scale.steps.find((step) => step.spellings.includes(tidied));
};

/** The only scale that knows all the texts; `undefined` where none does, or more than one. */
export const orderedScaleOf = (...texts: readonly string[]): OrderedScale | undefined => {
  const fitting = ORDERED_SCALES.filter((scale) => texts.every((text) => stepOf(scale, text)));
  return fitting.length === 1 ? fitting[0] : undefined;
};
