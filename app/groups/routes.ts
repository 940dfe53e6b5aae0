import '#app/groups/sweeps'
