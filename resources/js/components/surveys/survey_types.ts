export type SurveyLine = {
  id: string
  title: string
  branch: string
  isOpen: boolean
  answers: number
  invited: number
  on: string
  mean: number | null
  helped: number | null
}

export type SurveyHead = {
  id: string
  title: string
  groupId: string
  isOpen: boolean
  fewest: number
  closesAt: string
  sentAt: string | null
  invited: number
  answers: number
  tablet: { address: string; qr: string } | null
}

export type Question = { question: string; counts: { answer: string; count: number }[] }
export type Results = { mean: number | null; questions: Question[]; remarks: string[] }
