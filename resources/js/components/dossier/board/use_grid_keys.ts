import { nextTick, ref, type Ref } from 'vue'

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

type Spot = { row: number; column: number }

const spotOf = (element: HTMLElement): Spot & { end: number } => {
  const row = Number(element.dataset.line)
  return { row, column: Number(element.dataset.column), end: row + Number(element.dataset.span) }
}

/**
 * One stop of the tab key for the whole table, arrows from cell to cell. A cell is a `[data-line]`
 * with its column and how many rows it spans.
 */
export function useGridKeys(table: Ref<HTMLElement | null>) {
  const current = ref<Spot>({ row: 0, column: 0 })

  const cells = () => [...(table.value?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  const isAt = (row: number, column: number) =>
    current.value.row === row && current.value.column === column

  let wasInside = false

  function remember(event: FocusEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')
    if (cell) current.value = spotOf(cell)
    wasInside = true
  }

  /** The nearest cell that way: up and down in the column, sideways in the row. */
  function neighbour(from: HTMLElement, [down, right]: [number, number]) {
    const { row, column, end } = spotOf(from)
    const places = cells().map((cell) => ({ cell, ...spotOf(cell) }))
    if (down !== 0) {
      const ofColumn = places.filter((place) => place.column === column)
      const ahead = ofColumn.filter((place) => (down > 0 ? place.row >= end : place.row < row))
      return (down > 0 ? ahead[0] : ahead.at(-1))?.cell
    }
    const aside = places.filter((place) => (place.column - column) * right > 0)
    const nearest = Math.min(...aside.map((place) => Math.abs(place.column - column)))
    const next = aside.filter((place) => Math.abs(place.column - column) === nearest)
    return next.sort((one, other) => Math.abs(one.row - row) - Math.abs(other.row - row))[0]?.cell
  }

  function onKeydown(event: KeyboardEvent) {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')
    const step = STEPS[event.code]
    if (!from || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    neighbour(from, step)?.focus()
  }

  const focusOn = (cell: HTMLElement | undefined) => cell?.focus()

  /** The first cell that can be acted on, from anywhere on the page. */
  const enter = () => focusOn(cells().find((cell) => cell.ariaDisabled !== 'true') ?? cells()[0])

  /**
   * After the table was drawn anew: one cell stays the stop of the tab key, and whoever was among the
   * cells is there again.
   */
  async function settle() {
    await nextTick()
    const all = cells()
    const here = all.find((cell) => {
      const { row, column, end } = spotOf(cell)
      return column === current.value.column && row <= current.value.row && current.value.row < end
    })
    const stop = here ?? all[0]
    if (!stop) return
    current.value = spotOf(stop)
    if (wasInside && document.activeElement === document.body) focusOn(stop)
  }

  return { isAt, remember, onKeydown, settle, enter }
}
