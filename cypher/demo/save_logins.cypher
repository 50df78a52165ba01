// Remembers which logins were made for the demo company.
// $id: the load's id, $logins: their names
MATCH (load:DemoLoad {id: $id})
SET load.logins = $logins
