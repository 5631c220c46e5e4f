import type { MessageKey } from '../../../lib/domain/text';
import type { Table } from '../../../lib/imports/read-table';
import {
  type ColumnChoice,
  TABLE_FIELDS,
  type TableField,
} from '../../../lib/imports/table-columns';
import { useText } from '../../text-context';

type Props = {
  readonly table: Table;
  readonly choice: ColumnChoice;
  readonly choose: (choice: ColumnChoice) => void;
};

/** Asks which column of a table is what. What is proposed is only a guess from the names. */
export function ChooseColumns({ table, choice, choose }: Props) {
  const text = useText();
  const [first] = table.rows;
  const set = (field: TableField, column: string) => {
    const { [field]: _, ...rest } = choice;
    choose(column === '' ? rest : { ...rest, [field]: Number(column) });
  };
  return (
    <fieldset class="columns">
      <legend>{text('exchange.column.title')}</legend>
      <p class="dim">{text('exchange.column.hint')}</p>
      {TABLE_FIELDS.map((field) => (
        <label class="field" key={field}>
          <span>{text(`exchange.column.${field}` as MessageKey)}</span>
          <select
            value={String(choice[field] ?? '')}
            onChange={({ currentTarget }) => set(field, currentTarget.value)}
          >
            <option value="">{text('exchange.column.none')}</option>
            {table.header.map((name, at) => (
              <option key={at} value={String(at)}>
                {sample(name, at, first?.cells[at])}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** A column's name with what stands first in it, so that columns without a name can be told apart. */
function sample(name: string, at: number, cell: string | undefined): string {
  const title = name === '' ? String(at + 1) : name;
  return cell === undefined || cell === '' ? title : `${title} (${cell.slice(0, 40)})`;
}
