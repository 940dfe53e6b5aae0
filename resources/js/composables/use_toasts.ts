import { ref } from 'vue'

export type Toast = {
  id: number
  text: string
  tone: 'success' | 'danger'
  action?: { label: string; run: () => void }
}

const toasts = ref<Toast[]>([])
let last = 0

/** Short messages in the corner: `notify(t('…'), { action: { label, run } })` for an undo. */
export function useToasts() {
  function notify(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}) {
    last += 1
    toasts.value.push({ id: last, text, tone: 'success', ...options })
  }

  function dismiss(id: number) {
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  }

  return { toasts, notify, dismiss }
}
