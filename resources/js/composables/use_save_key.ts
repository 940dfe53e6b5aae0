import { onBeforeUnmount, onMounted } from 'vue'

/** Ctrl+Enter (⌘+Enter) saves the page's form from any of its fields. */
export function useSaveKey(save: () => void) {
  const onKey = (event: KeyboardEvent) => {
    const isInDialog = !!(event.target as HTMLElement).closest?.('[role=dialog]')
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey) && !isInDialog) {
      event.preventDefault()
      save()
    }
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
