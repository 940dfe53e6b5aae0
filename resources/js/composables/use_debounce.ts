import { onBeforeUnmount } from 'vue'

/** Runs `work` once things have been quiet for `pause` milliseconds. */
export function useDebounceFn(work: () => void, pause: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  onBeforeUnmount(() => clearTimeout(timer))
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, pause)
  }
}
