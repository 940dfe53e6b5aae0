import '#app/appointments/sweeps'
