import { BaseSeeder } from '@adonisjs/lucid/seeders'
import { referenceRows } from '#database/seeders/reference_rows'

/** Code, area, icon; a star marks what the public books by picture. */
const TOPICS = `
job_search             labour_market    briefcase        *
work_contract          labour_market    file-signature
work_rights            labour_market    scale
own_business           labour_market    store            *
career_counselling     labour_market    compass
preschool_school       education        school           *
studies                education        graduation-cap
polish_course          education        message-circle   *
recognition            education        award            *
doctor                 health           stethoscope      *
health_insurance       health           shield-plus
mental_health          health           heart-handshake
disability             health           accessibility
housing                housing_benefits house            *
family_benefits        housing_benefits baby             *
social_aid             housing_benefits hand-heart
bank_and_bills         housing_benefits landmark
pesel_and_records      social_relations id-card          *
driving_licence        social_relations car
integration_activities social_relations users
discrimination         social_relations megaphone
violence               social_relations life-buoy
residence_permit       legal_stay       file-badge       *
temporary_protection   legal_stay       shield
work_permit            legal_stay       file-check
family_reunification   legal_stay       users-round
citizenship            legal_stay       flag
other                  other            circle-help
`

const rows = TOPICS.trim()
  .split('\n')
  .map((line, position) => {
    const [code, area, icon, star] = line.split(/\s+/)
    return { code, area, icon, position, is_bookable: star === '*', valid_from: '2023-01-01' }
  })

export default class extends BaseSeeder {
  async run() {
    await referenceRows(this.client, 'topics', 'code', rows)
  }
}
