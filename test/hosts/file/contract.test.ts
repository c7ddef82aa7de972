import { convertToXlsx } from "../../../src/hosts/file/convert";
import { FileHost } from "../../../src/hosts/file/file-host";
import { hostContract } from "../contract";

hostContract((snapshot) => FileHost.open(convertToXlsx(snapshot), snapshot.file));
