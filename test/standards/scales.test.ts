import fc from "fast-check";
import { orderedScaleOf, ORDERED_SCALES, stepOf } from "../../src/standards/ordered-scales";
import { parseScale } from "../../src/standards/printed-scale";
import { bandOf, ratingOf, ratingScale, RATING_SCALES, scalesWithWords, type RatingScale } from "../../src/standards/scales";

const word = (scale: RatingScale, value: number): string => {
  const rating = ratingOf(scale, value);
  return rating.kind === "rated" ? rating.word : rating.reason;
};

describe("house scales", () => {
  test.each([
    [3750, "Sangat Tinggi"],
    [100, "Sangat Tinggi"],
    [90.01, "Sangat Tinggi"],
    [90, "Tinggi"],
    [75.3, "Tinggi"],
    [75, "Sedang"],
    [65, "Rendah"],
    [50, "Sangat Rendah"],
    [0, "Sangat Rendah"],
    [-50, "Sangat Rendah"],
  ])("Permendagri 86: %p is %s", (value, expected) => expect(word(ratingScale("permendagri-86"), value)).toBe(expected));

  test.each([
    ["lan", 85, "Sangat Baik"],
    ["lan", 96.3, "Memuaskan"],
    ["permendagri-86-baik", 96.3, "Sangat Baik"],
    ["pmk", 80, "Cukup"],
    ["traffic-light", 70, "Kuning"],
    ["traffic-light", 69.99, "Merah"],
    ["akip", 70, "B"],
    ["akip", 100, "AA"],
  ] as const)("%s: %p is %s", (id, value, expected) => expect(word(ratingScale(id), value)).toBe(expected));

  test("every value has exactly one band in every scale", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATING_SCALES), fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom(30, 50, 60, 65, 70, 75, 80, 85, 90, 100)), (scale, value) => {
        expect(ratingOf(scale, value).kind).toBe("rated");
      }),
    );
  });

  test("words name bands and scales", () => {
    expect(bandOf(ratingScale("permendagri-86"), " sangat  TINGGI ")).toMatchObject({ low: 90 });
    expect(bandOf(ratingScale("permendagri-86"), "Baik")).toBeUndefined();
    expect(scalesWithWords(["Sangat Tinggi", "Sedang"]).map((scale) => scale.id)).toEqual(["permendagri-86"]);
    expect(scalesWithWords(["Baik", "Agak Kurang"]).map((scale) => scale.id)).toEqual(["lan"]);
  });
});

describe("printed scales", () => {
  test("one without holes", () => {
    const scale = parseScale("Skala: >90 Sangat Tinggi; >75-90 Tinggi; >65-75 Sedang; >50-65 Rendah; ≤50 Sangat Rendah")!;
    expect(scale.flaws).toEqual([]);
    expect([95, 90, 75.5, 50].map((value) => word(scale, value))).toEqual(["Sangat Tinggi", "Tinggi", "Tinggi", "Sangat Rendah"]);
  });

  test("the official bands leave holes that cannot be decided", () => {
    const scale = parseScale("91 - 100 Sangat Tinggi\n76 - 90 Tinggi\n66 - 75 Sedang\n51 - 65 Rendah\n≤ 50 Sangat Rendah")!;
    expect(scale.flaws).toEqual([{ kind: "gap", from: 90, to: 91 }, { kind: "gap", from: 75, to: 76 }, { kind: "gap", from: 65, to: 66 }, { kind: "gap", from: 50, to: 51 }]);
    expect(ratingOf(scale, 90.5)).toMatchObject({ kind: "undecided", reason: "gap" });
    expect([120, 91, 90, 75.3, 50].map((value) => word(scale, value))).toEqual(["Sangat Tinggi", "Sangat Tinggi", "Tinggi", "gap", "Sangat Rendah"]);
  });

  test("bands that meet twice are an overlap at the edge", () => {
    const scale = parseScale("85 s.d 100 Memuaskan, 75 s.d. < 85 Sangat Baik, 65 s.d 75 Baik, 50 s.d < 65 Cukup Baik, 0 s.d < 50 Kurang")!;
    expect(scale.flaws).toEqual([{ kind: "overlap", from: 75, to: 75 }]);
    expect([85, 84.99, 75, 74.9, 0].map((value) => word(scale, value))).toEqual(["Memuaskan", "Sangat Baik", "overlap", "Baik", "Kurang"]);
  });

  test.each([
    "Keterangan: Sangat Tinggi : 91% ≤ 100%; Tinggi : 76% ≤ 90%; Sedang : 66% ≤ 75%; Rendah : 51% ≤ 65%; Sangat Rendah : ≤ 50%",
    "Sangat Tinggi (91 – 100), Tinggi (76 – 90), Sedang (66 – 75), Rendah (51 – 65), Sangat Rendah (0 – 50)",
    "91% ≤ 100% Sangat Tinggi 76% ≤ 90% Tinggi 66% ≤ 75% Sedang 51% ≤ 65% Rendah ≤ 50% Sangat Rendah",
  ])("words before or behind the numbers: %s", (text) => {
    const scale = parseScale(text)!;
    expect([100, 90, 70, 60, 20].map((value) => word(scale, value))).toEqual(["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]);
  });

  test("inequalities around a letter", () => {
    const scale = parseScale("90 < x ≤ 100 Sangat Baik; 75 < x ≤ 90 Baik; 65 < x ≤ 75 Cukup; 0 ≤ x ≤ 65 Kurang")!;
    expect(scale.flaws).toEqual([]);
    expect([90, 90.1, 65, 0].map((value) => word(scale, value))).toEqual(["Baik", "Sangat Baik", "Kurang", "Kurang"]);
  });

  test.each(["", "Target 2025: 90 - 100", "Realisasi naik dari 80 menjadi 90", "1 - 2, 3 - 4, 5 - 6"])("no scale: %s", (text) => expect(parseScale(text)).toBeNull());

  test("no text throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0159 ><≤≥-%,;:.abTinggi ") }), (text) => {
        const scale = parseScale(text);
        if (scale) expect(scale.bands.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe("ordered scales", () => {
  test.each([
    ["BB", "akip", 5],
    ["Predikat BB", "akip", 5],
    ["A Predikat", "akip", 6],
    ["B (65,21)", "akip", 4],
    ["WTP", "opinion", 4],
    ["Opini WDP", "opinion", 3],
    ["Wajar Tanpa Pengecualian", "opinion", 4],
    ["Level 3", "level", 3],
    ["tingkat IV", "level", 4],
  ])("%s stands on %s at %p", (text, id, rank) => {
    const scale = orderedScaleOf(text)!;
    expect(scale.id).toBe(id);
    expect(stepOf(scale, text)!.rank).toBe(rank);
  });

  test.each(["BBB", "terlaksana", "3", "Baik"])("%s stands on none", (text) => expect(orderedScaleOf(text)).toBeUndefined());

  test("words of two scales fit none", () => expect(orderedScaleOf("BB", "WTP")).toBeUndefined());

  test("ranks rise by one and midpoints rise", () => {
    for (const scale of ORDERED_SCALES) {
      expect(scale.steps.map((step) => step.rank)).toEqual(scale.steps.map((_, index) => index + 1));
      const midpoints = scale.steps.flatMap((step) => step.midpoint ?? []);
      expect(midpoints).toEqual([...midpoints].sort((a, b) => a - b));
    }
  });
});
