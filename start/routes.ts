import '#app/core/routes'
import '#app/identity/routes'
import '#app/portal/routes'
import '#app/consultations/routes'
