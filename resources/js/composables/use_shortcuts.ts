import { onBeforeUnmount, onMounted } from 'vue'
import { useSharedProps } from '~/composables/use_shared_props'

/** `KeyC`, `Slash`, `Shift+Slash`, `KeyG KeyD` (one after the other), `Mod+KeyK` (Ctrl or ⌘). */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

const PATIENCE = 1500
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="combobox"]'
const isInField = (event: KeyboardEvent) => !!(event.target as Element | null)?.closest?.(FIELDS)
const isBehindDialog = () => !!document.querySelector('[role="dialog"][data-state="open"]')

function strokeOf(event: KeyboardEvent) {
  if (event.key === '?') return 'Shift+Slash'
  if (event.key === '/') return 'Slash'
  const modifier = event.ctrlKey || event.metaKey ? 'Mod+' : ''
  return modifier + (event.shiftKey ? 'Shift+' : '') + event.code
}

/**
 * Keys are told by their place on the keyboard, for advisers switch layouts. Alt is left alone: with
 * it people type ą, ć, ę. Single keys rest in fields and dialogs, or when the account says so.
 */
export function useShortcuts(shortcuts: Shortcuts) {
  const shared = useSharedProps()
  let before = ''
  let at = 0

  function found(stroke: string) {
    const sequence = Date.now() - at < PATIENCE ? `${before} ${stroke}` : stroke
    before = stroke
    at = Date.now()
    return shortcuts[sequence] ?? shortcuts[stroke]
  }

  function isResting(event: KeyboardEvent, stroke: string) {
    if (stroke.startsWith('Mod+')) return false
    return !shared.value.staff?.hasSingleKeyShortcuts || isInField(event) || isBehindDialog()
  }

  function onKeydown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return
    const stroke = strokeOf(event)
    if (isResting(event, stroke)) return
    const run = found(stroke)
    if (run) {
      event.preventDefault()
      run(event)
    }
  }

  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}
