import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortingState,
} from '@tanstack/vue-table'
import { computed, type Ref } from 'vue'

type Value = string | number | null

export interface Column<Row> {
  id: string
  label: string
  /** What the column sorts by, and what stands in the cell unless the slot `cell-<id>` says it. */
  value: (row: Row) => Value
  /** Figures stand at the right, digit under digit. */
  kind?: 'text' | 'number' | 'rupiah'
  /** What the service says all rows come to; stands in the last line. */
  total?: number | null
  /** Cannot be sorted by. */
  fixed?: boolean
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const words = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Sorting as an address writes it: `net` upwards, `-net` downwards, nothing as it came. */
export const sortingOf = (written: string): SortingState =>
  written === '' ? [] : [{ id: written.replace(/^-/, ''), desc: written.startsWith('-') }]

export const writtenSorting = ([first]: SortingState): string =>
  first ? `${first.desc ? '-' : ''}${first.id}` : ''

export function useRows<Row extends object>(
  rows: () => readonly Row[],
  columns: () => readonly Column<Row>[],
  rowKey: (row: Row) => string,
  sort: Ref<string>,
) {
  return useTable<typeof features, Row>({
    features,
    data: computed(() => [...rows()]),
    columns: computed(() =>
      columns().map((column) => ({
        id: column.id,
        accessorFn: (row: Row): Value | undefined => column.value(row) ?? undefined,
        enableSorting: !column.fixed,
        // Who sorts by money looks for the most.
        sortDescFirst: column.kind === 'rupiah' || column.kind === 'number',
        sortUndefined: 'last' as const,
        sortFn: (one: { getValue(id: string): unknown }, other: typeof one, id: string) =>
          compare(one.getValue(id) as Value, other.getValue(id) as Value),
      })),
    ),
    getRowId: rowKey,
    state: computed(() => ({ sorting: sortingOf(sort.value) })),
    onSortingChange: (next: SortingState | ((old: SortingState) => SortingState)) => {
      sort.value = writtenSorting(typeof next === 'function' ? next(sortingOf(sort.value)) : next)
    },
  })
}

function compare(one: Value, other: Value): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return words.compare(String(one), String(other))
}
