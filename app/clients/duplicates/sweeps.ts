import { onSweep } from '#app/core/sweepers'
import { compareNew } from '#app/clients/duplicates/compare_register'

onSweep('duplicates', () => compareNew())
