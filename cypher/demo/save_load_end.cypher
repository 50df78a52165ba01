// Says that the whole company is in the graph.
// $id: the load's id, $at: now
MATCH (load:DemoLoad {id: $id})
SET load.finishedAt = $at
