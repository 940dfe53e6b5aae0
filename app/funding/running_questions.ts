import ProjectQuestion from '#app/funding/models/project_question'

/** What the projects that run in a branch on a day (yyyy-MM-dd) need to know; `project` is loaded. */
export const runningQuestions = (branchId: number, day: string) =>
  ProjectQuestion.query()
    .whereHas(
      'project',
      (project) =>
        void project
          .where('valid_from', '<=', day)
          .where((end) => void end.whereNull('valid_until').orWhere('valid_until', '>=', day))
          .whereHas('branches', (branches) => void branches.where('branches.id', branchId))
    )
    .preload('project')
    .orderBy('project_id')
