// How the printed page of findings looks, on screen and on A4. No address in it: nothing is loaded. Contains no text for people.
import { markup } from "./markup";

/** Style rules, as a piece of HTML: quotes in it would be escaped otherwise, and there are none. */
export const FINDINGS_STYLE = markup`
:root{--error:#a4262c;--warning:#8a5a00;--info:#0f548c;--line:#c8c6c4;--soft:#f5f4f3}
*{box-sizing:border-box}
body{max-width:270mm;margin:0 auto;padding:12mm;font:10.5pt/1.4 Segoe UI,Carlito,Calibri,Arial,sans-serif;color:#242424;background:#fff}
h1{margin:0;font-size:18pt}h2{margin:7mm 0 2mm;padding-bottom:1mm;border-bottom:.6mm solid #242424;font-size:14pt}h3{margin:4mm 0 1.5mm;font-size:12pt}h4{margin:0 0 1.5mm;font-size:10.5pt}
p{margin:1mm 0}.file{font-size:12pt;font-weight:600;overflow-wrap:anywhere}.meaning{color:#484644}
.count,.code,.tag{font-weight:400;font-size:9pt;color:#484644}.count,.tag{padding:0 1.5mm;border:.25mm solid var(--line);border-radius:2mm}
.error h2{border-color:var(--error);color:var(--error)}.warning h2{border-color:var(--warning);color:var(--warning)}.info h2{border-color:var(--info);color:var(--info)}
article{margin:0 0 3.5mm}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:1mm 1.8mm;border:.25mm solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere;unicode-bidi:isolate}
th{background:var(--soft);font-weight:600;overflow-wrap:normal}
.counts{width:auto;min-width:60%;table-layout:auto}.counts td+td,.counts th+th{text-align:right}.counts .total td{font-weight:600;background:var(--soft)}
.findings th:nth-child(1),.findings td:nth-child(1){width:11mm;text-align:right}.findings th:nth-child(2){width:28mm}.findings th:nth-child(4),.findings th:nth-child(5){width:38mm}
.accepted th:nth-child(1),.accepted th:nth-child(2){width:30mm}.accepted th:nth-child(4),.accepted th:nth-child(5){width:45mm}
.tables th:nth-child(1){width:60mm}.alone th:nth-child(1){width:60mm}
dl{display:grid;grid-template-columns:18mm 1fr;gap:.5mm 2mm;margin:1.5mm 0 0;font-size:9.5pt}dt{color:#484644}dd{margin:0}
small{font-size:8.5pt;color:#484644}
footer{margin-top:8mm;padding-top:2mm;border-top:.25mm solid var(--line);font-size:9pt;color:#484644}
@page{size:A4 landscape;margin:14mm 12mm;@bottom-right{content:counter(page);font:8pt Segoe UI,Carlito,Calibri,Arial,sans-serif;color:#484644}}
@media print{body{max-width:none;padding:0;font-size:9.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}h2,h3,h4{break-after:avoid}.meaning{break-after:avoid}tr,dl{break-inside:avoid}dl{break-before:avoid}thead{display:table-header-group}}
@media screen and (max-width:700px){body{padding:4mm}table{display:block;overflow-x:auto;table-layout:auto}.findings td:nth-child(3){min-width:60mm}td,.counts th{white-space:normal;overflow-wrap:normal}}
`;
