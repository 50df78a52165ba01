// Internal: the systems that customers come from, the largest first. No parameters.
MATCH (customer:Customer)
WHERE customer.createdAt IS NOT NULL AND coalesce(customer.source, '') <> ''
WITH customer.source AS source, count(*) AS customers
RETURN source
ORDER BY customers DESC, source
LIMIT 100
