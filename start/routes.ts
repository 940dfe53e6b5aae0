import '#app/identity/routes'
import '#app/portal/routes'
