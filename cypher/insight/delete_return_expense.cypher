// Takes a cost away.
// $id
MATCH (expense:Expense {id: $id})
DELETE expense
