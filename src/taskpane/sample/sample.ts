// The sample workbook, loaded when somebody asks for it.
import base64 from "../../../assets/sample/selaras-contoh.xlsx";

/** An .xlsx file as base64, as Excel opens it. */
export const sample: string = base64;
