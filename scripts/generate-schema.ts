// Makes docs/check-report.schema.json, the contract of `selaras check --json`, from its zod schema.
import { z } from "zod";
import { checkReportSchema } from "../src/app/check-report";

export const generate = (): Readonly<Record<string, string>> => {
  const schema = z.toJSONSchema(checkReportSchema, { target: "draft-2020-12", io: "input" });
  const described = { title: "selaras check --json", description: "What `selaras check FILE --json` prints. Rows and columns are written as Excel writes them.", ...schema };
  return { "docs/check-report.schema.json": `${JSON.stringify(described, null, 2)}\n` };
};
