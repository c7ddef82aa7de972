import { citation, REGULATIONS, type Regulation, type RegulationId } from "../../src/standards/regulations";

const all = Object.entries(REGULATIONS) as [RegulationId, Regulation][];

test.each(all)("%s can be cited", (id, basis) => {
  expect(citation(id)).toContain(basis.name);
  expect(basis.note).toMatch(/^[A-Z].*\.$/);
  expect(id).toMatch(/^[a-z0-9-]+$/);
});

test("a citation names article or form", () => {
  expect(citation("permendagri-86-2017-e81")).toBe("Permendagri 86/2017, Formulir E.81");
  expect(citation("praktik")).toBe("Praktik");
});

test("nothing superseded or made for employees is a basis", () => {
  const names = all.map(([, { name }]) => name).join(" ");
  for (const old of ["PermenPANRB 12/2015", "PermenPANRB 8/2021", "PermenPAN 29/2010", "Permendagri 13/2006", "LAN 239"]) expect(names).not.toContain(old);
});
