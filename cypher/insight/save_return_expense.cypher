// Enters what something costs, or changes it. Run twice, it changes nothing the second time.
// $id, $set
MERGE (expense:Expense {id: $id})
SET expense = $set, expense.id = $id
