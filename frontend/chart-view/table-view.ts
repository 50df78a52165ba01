import type { Table } from './table';
import type { Spot } from './types';

/**
 * Writes the table. Where values lead somewhere they are buttons, but only while the table is
 * in view: what is there for screen readers alone must not catch the focus of those who see.
 */
export function writeTable(table: Table, caption: string, follow: ((spot: Spot) => void) | null): HTMLTableElement {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  const head = element.createTHead().insertRow();
  for (const column of table.columns) {
    head.append(heading(column.text, 'col', column.number));
  }
  const body = element.createTBody();
  for (const row of table.rows) {
    const line = body.insertRow();
    line.append(heading(row.head, 'row', false));
    for (const { text, spot, number } of row.cells) {
      const cell = line.insertCell();
      cell.className = number ? 'number' : '';
      if (spot && follow) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = text;
        button.addEventListener('click', () => follow(spot));
        cell.append(button);
      } else {
        cell.textContent = text;
      }
    }
  }
  return element;
}

function heading(text: string, scope: string, number: boolean): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.className = number ? 'number' : '';
  cell.textContent = text;
  return cell;
}
