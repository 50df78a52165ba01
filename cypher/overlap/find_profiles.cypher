// Internal: what tells whether a customer is another, of all customers, page by page in the order of their ids.
// $after: the last id of the page before; empty at first, $limit
MATCH (customer:Customer&Record)
WHERE customer.id > $after
WITH customer ORDER BY customer.id LIMIT $limit
RETURN customer {.id, .name, .nameEn, .shortName, .website, .creditCode, .city, .address, .industry,
  formerNames: coalesce(customer.formerNames, []) + coalesce(customer.mergedNames, []) + coalesce(customer.mergedKeys, [])} AS customer,
  [customer.phone, customer.fax] + coalesce(customer.mergedPhones, []) + COLLECT {
    MATCH (customer)<-[at:WORKS_AT]-(contact:Contact)
    WHERE at.until IS NULL OR at.until >= date()
    UNWIND [contact.phone, contact.mobile] AS phone
    RETURN phone
  } AS phones,
  [customer.email] + coalesce(customer.mergedEmails, []) + COLLECT {
    MATCH (customer)<-[at:WORKS_AT]-(contact:Contact)
    WHERE at.until IS NULL OR at.until >= date()
    RETURN contact.email
  } AS emails,
  COLLECT {
    MATCH (customer)<-[at:WORKS_AT]-(contact:Contact)
    WHERE (at.until IS NULL OR at.until >= date()) AND contact.name IS NOT NULL
    RETURN DISTINCT contact.name LIMIT 50
  } AS contacts,
  COLLECT {
    MATCH (customer)-[:PLACED]->(order:Order)
    WHERE order.code IS NOT NULL
    WITH order ORDER BY order.placedAt DESC LIMIT 20
    RETURN order.code + ' · ' + left(toString(order.placedAt), 10) + ' · ' + coalesce(toString(order.value), '')
  } AS orders,
  COLLECT {
    MATCH (customer)-[:SUBSIDIARY_OF]-(near:Customer)
    RETURN near.id AS kin
    UNION
    MATCH (customer)-[:SUBSIDIARY_OF]->(:Customer)<-[:SUBSIDIARY_OF]-(sister:Customer)
    RETURN sister.id AS kin LIMIT 200
  } AS kin
ORDER BY customer.id
