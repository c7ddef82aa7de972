// Slips of the finger in words of the field.
import { meantFieldWord } from "../../src/standards/field-words";

test.each([
  ["pembanguan", "pembangunan"], ["Penyelengaraan", "penyelenggaraan"], ["pemanfataan", "pemanfaatan"], ["PERANCANAAN", "perencanaan"], ["kegiata", "kegiatan"], ["terintegritasi", "terintegrasi"], ["perencaan", "perencanaan"], ["pelaksaan", "pelaksanaan"],
])("%s means %s", (typed, meant) => expect(meantFieldWord(typed, false)).toBe(meant));

test.each(["pembangunan", "pemilahan", "konsultansi", "menyusu", "pedesaan", "diterapkan", "penerapan", "sasarannya", "pasar", "Puskesmas", "pernyataan", "keruangan"])("%s is right or unknown", (word) =>
  expect(meantFieldWord(word, false)).toBeUndefined());

test("a last letter may have been cut off at the end of a text", () => expect(meantFieldWord("pembanguna", true)).toBeUndefined());
test("another first letter is another word", () => expect(meantFieldWord("kembangunan", false)).toBeUndefined());
