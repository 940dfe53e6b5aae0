import { onBeforeUnmount, onMounted, ref } from 'vue'

/** The present in milliseconds, renewed twice a minute. */
export function useNow() {
  const now = ref(Date.now())
  let timer = 0
  onMounted(() => (timer = window.setInterval(() => (now.value = Date.now()), 30_000)))
  onBeforeUnmount(() => window.clearInterval(timer))
  return now
}
