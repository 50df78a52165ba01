// Customers at which the viewer, or somebody below them, runs or helps a project.
EXISTS {
  MATCH (it)<-[:FOR]-(:Project)<-[:RUNS|HELPS]-(worker:Rep)
  WHERE worker.id IN $viewer.reps
}
