// Internal: how far the demo company has come into the graph.
// $id: the load's id
MATCH (load:DemoLoad {id: $id})
RETURN load.seed AS seed, load.today AS today, load.size AS size, load.doneBatches AS doneBatches,
  load.finishedAt IS NOT NULL AS finished, load.logins AS logins
