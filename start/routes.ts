import '#app/portal/routes'
