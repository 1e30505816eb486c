// Tables that readers can sort and filter. Without this script they are tables.
import { DataTable } from './data-table.js';

for (const table of document.querySelectorAll('table[data-table]')) {
  new DataTable(table).start();
}
