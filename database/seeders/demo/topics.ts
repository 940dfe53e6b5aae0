const ALL = [
  ...['job_search', 'work_contract', 'work_rights', 'own_business', 'career_counselling'],
  ...['preschool_school', 'studies', 'polish_course', 'recognition'],
  ...['doctor', 'health_insurance', 'mental_health', 'disability'],
  ...['housing', 'family_benefits', 'social_aid', 'bank_and_bills'],
  ...['pesel_and_records', 'driving_licence', 'integration_activities', 'discrimination'],
  ...['residence_permit', 'temporary_protection', 'work_permit', 'family_reunification'],
  ...['citizenship', 'other'],
]
const LAW = [
  ...['work_contract', 'work_rights', 'discrimination', 'violence', 'residence_permit'],
  ...['work_permit', 'family_reunification', 'citizenship', 'temporary_protection', 'other'],
]
const MIND = ['mental_health', 'violence', 'disability', 'other']
const WORK = ['job_search', 'work_contract', 'own_business', 'career_counselling', 'recognition']

const SETS = { all: ALL, law: LAW, mind: MIND, work: WORK }

export const topicsOf = (set?: keyof typeof SETS) => (set ? SETS[set] : [])

/** How often people come with what. */
export const WEIGHTS = {
  residence_permit: 18,
  job_search: 10,
  family_benefits: 9,
  temporary_protection: 8,
  housing: 7,
  polish_course: 7,
  preschool_school: 6,
  doctor: 6,
  pesel_and_records: 5,
  recognition: 4,
  work_contract: 4,
  work_permit: 4,
  health_insurance: 3,
  bank_and_bills: 3,
  social_aid: 2,
  work_rights: 2,
  own_business: 2,
  driving_licence: 2,
  family_reunification: 2,
  mental_health: 2,
  citizenship: 2,
  studies: 1,
  career_counselling: 1,
  disability: 1,
  integration_activities: 1,
  discrimination: 1,
  violence: 1,
  other: 2,
}

export type DemoTopic = keyof typeof WEIGHTS
