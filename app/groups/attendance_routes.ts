import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { middleware, withSession } from '#start/kernel'

const RECORD_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/
const LIST_CODE = /^[\w-]{8,26}$/
const { groups } = controllers
const staffOnly = [...withSession, middleware.staff()]
const mayView = middleware.may('attendance.view')
const mayMark = middleware.may('attendance.mark')
const mayFile = middleware.may('signed_lists.file')
const mayKeep = middleware.may('group_files.manage')

router
  .get('/my-groups', [groups.MyGroups, 'index'])
  .as('groups.mine.index')
  .use([...staffOnly, middleware.may('my_groups.view')])

router
  .group(() => {
    router.get('/register', [groups.AttendanceRegisters, 'show']).as('register').use(mayView)
    router.get('/materials', [groups.GroupMaterials, 'index']).as('materials.index').use(mayView)
    router
      .post('/materials', [groups.GroupMaterials, 'store'])
      .as('materials.store')
      .use([mayKeep, middleware.upload()])
  })
  .prefix('/groups/:id')
  .where('id', RECORD_ID)
  .as('groups.attendance')
  .use(staffOnly)

router
  .group(() => {
    router.get('/attendance', [groups.Attendances, 'show']).as('show').use(mayView)
    router.post('/attendance', [groups.Attendances, 'store']).as('store').use(mayMark)
    router.get('/door', [groups.DoorLists, 'show']).as('door').use(mayMark)
    router.post('/door', [groups.DoorLists, 'store']).as('arrive').use(mayMark)
    router.put('/note', [groups.LessonNotes, 'update']).as('note').use(mayKeep)
    router.get('/list', [groups.AttendanceLists, 'print']).as('print').use(mayView)
    router.get('/signed-list', [groups.SignedLists, 'show']).as('signed').use(mayView)
    router
      .post('/signed-list', [groups.SignedLists, 'store'])
      .as('file')
      .use([mayFile, middleware.upload()])
  })
  .prefix('/meetings/:id')
  .where('id', RECORD_ID)
  .as('groups.attendances')
  .use(staffOnly)

router
  .group(() => {
    router.get('/', [groups.AttendanceLists, 'index']).as('index')
    router.post('/', [groups.AttendanceLists, 'find']).as('find')
    router.post('/scans', [groups.ListScans, 'store']).as('scan').use(middleware.upload())
    router.get('/:code', [groups.AttendanceLists, 'open']).as('open').where('code', LIST_CODE)
  })
  .prefix('/attendance-lists')
  .as('groups.attendance_lists')
  .use([...staffOnly, mayFile])

router
  .group(() => {
    router.get('/', [groups.GroupFiles, 'show']).as('show').use(mayView)
    router.delete('/', [groups.GroupFiles, 'destroy']).as('destroy').use(mayKeep)
  })
  .prefix('/group-files/:id')
  .where('id', RECORD_ID)
  .as('groups.files')
  .use(staffOnly)

router
  .group(() => {
    router.get('/', [groups.AbsenceWarnings, 'show']).as('show')
    router.put('/', [groups.AbsenceWarnings, 'update']).as('decide')
  })
  .prefix('/absence-warnings/:id')
  .where('id', RECORD_ID)
  .as('groups.absences')
  .use([...staffOnly, middleware.may('absences.decide')])
