// Notes the task that was made of what a report says.
// $report, $task: its id
MATCH (report:DailyReport {id: $report}), (task:Task&Record {id: $task})
MERGE (report)-[:LED_TO]->(task)
