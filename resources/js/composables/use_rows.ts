const ROWS = 'main [data-row], main tbody tr'
const LINKS = 'a[href], button'

/** Moves the focus to the link of the next (1) or previous (-1) row of the page's list. */
export function moveToRow(step: 1 | -1) {
  const rows = [...document.querySelectorAll(ROWS)].filter((row) => row.querySelector(LINKS))
  const current = rows.findIndex((row) => row.contains(document.activeElement))
  const next = current < 0 ? (step > 0 ? 0 : rows.length - 1) : current + step
  rows[next]?.querySelector<HTMLElement>(LINKS)?.focus()
}

/** The appointment whose row has the focus, when there is one. */
export const appointmentInFocus = () =>
  document.activeElement?.closest<HTMLElement>('[data-appointment]')?.dataset.appointment
