import db from '@adonisjs/lucid/services/db'
import type StaffMember from '#app/identity/models/staff_member'
import Survey from '#app/surveys/models/survey'
import { FEWEST_SHOWN } from '#app/surveys/survey_vocabulary'

const PER_PAGE = 25

type Figures = { survey_id: string; answers: number; mean: number | null; helped: number }

/** Surveys of the branches where somebody works, the newest first; figures only where they tell of nobody. */
export async function listSurveys(page: number, staff: StaffMember) {
  const found = await Survey.ofStaff(staff)
    .preload('branch')
    .withCount('invitations')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .paginate(page, PER_PAGE)
  const surveys = found.all()
  const figures = await figuresOf(surveys.map(({ id }) => id))
  return {
    surveys: surveys.map((survey) => asLine(survey, figures.get(survey.id))),
    pages: { total: found.total, current: found.currentPage, last: found.lastPage },
  }
}

async function figuresOf(ids: string[]): Promise<Map<string, Figures>> {
  const rows: Figures[] = await db
    .from('survey_answers')
    .whereIn('survey_id', ids)
    .groupBy('survey_id')
    .select('survey_id')
    .count('* as answers')
    .avg('overall as mean')
    .select(db.raw("sum(case when helped = 'yes' then 1 else 0 end) as helped"))
  return new Map(rows.map((row) => [row.survey_id, row]))
}

function asLine(survey: Survey, figures: Figures | undefined) {
  const { id, title, branch, isOpen, createdAt, $extras } = survey
  const answers = Number(figures?.answers ?? 0)
  const isShown = !isOpen && answers >= FEWEST_SHOWN
  return {
    ...{ id, title, branch: branch.name, isOpen, answers },
    invited: Number($extras.invitations_count),
    on: createdAt.toISO()!,
    mean: isShown && figures?.mean ? Math.round(Number(figures.mean) * 10) / 10 : null,
    helped: isShown ? Number(figures!.helped) : null,
  }
}
