// What the program costs, as the company has entered it; for executives. No parameters.
MATCH (expense:Expense)
WHERE expense.id IS NOT NULL
RETURN properties(expense) AS expense
ORDER BY expense.since DESC, expense.id
