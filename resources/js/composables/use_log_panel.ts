import { ref } from 'vue'

/** Whom the contact is with and where it comes from; empty for somebody at the door. */
export type LogSubject = {
  appointmentId?: string
  clientId?: string
  draftId?: string
}

const isOpen = ref(false)
const subject = ref<LogSubject>({})

/** Opens the panel "Log contact" over any page: `openLog({ appointmentId })`. */
export function useLogPanel() {
  function openLog(about: LogSubject = {}) {
    subject.value = about
    isOpen.value = true
  }
  return { isOpen, subject, openLog }
}
