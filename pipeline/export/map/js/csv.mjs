// How a table is written as text: commas, quotes where needed, and no cell that a spreadsheet would run.

/** @param {unknown} cell */
export function csvCell(cell) {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "True" : "False";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** @param {unknown[][]} rows */
export function csv(rows) {
  return rows.map((row) => row.map(csvCell).join(",") + "\n").join("");
}
