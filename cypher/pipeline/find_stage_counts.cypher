// Internal: how many projects stand in each stage of a process; numbers only, for those who shape it.
// $id: the process
MATCH (s:Standing {process: $id})
RETURN s.stage AS stage, count(*) AS projects
