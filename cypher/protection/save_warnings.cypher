// Notes that owners are warned.
// $rows: [{customer, division, rule, leavesOn, owners}], $day
UNWIND $rows AS row
MATCH (customer:Customer&Record {id: row.customer})
MERGE (warning:PoolWarning {id: row.customer + ':' + row.division})
SET warning.division = row.division, warning.rule = row.rule, warning.leavesOn = row.leavesOn, warning.owners = row.owners, warning.day = $day
MERGE (customer)-[:WARNED]->(warning)
