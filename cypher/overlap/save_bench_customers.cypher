// Adds customers that a benchmark made up, with the reps who answer for them.
// $rows: [{id, name, phone, city, rep, division}]
UNWIND $rows AS row
MERGE (division:Record {id: row.division})
SET division:Division, division.name = row.division
MERGE (rep:Record {id: row.rep})
SET rep:Rep, rep.name = row.rep
MERGE (rep)-[:IN]->(division)
MERGE (customer:Record {id: row.id})
SET customer:Customer, customer.name = row.name, customer.phone = row.phone, customer.city = row.city,
  customer.searchName = toLower(row.name), customer.version = 0, customer.edited = []
MERGE (rep)-[owns:OWNS]->(customer)
SET owns.role = 'owner'
RETURN count(*) AS written
