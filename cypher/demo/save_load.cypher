// Begins a load; one that has begun goes on.
// $id: the load's id, $seed, $today, $size: what the company is made from
MERGE (load:DemoLoad {id: $id})
  ON CREATE SET load.seed = $seed, load.today = $today, load.size = $size, load.doneBatches = 0, load.logins = []
