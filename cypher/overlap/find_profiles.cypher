// Internal: what tells whether a customer is another, of all customers, page by page in the order of their ids.
// $after: the last id of the page before; empty at first, $limit
MATCH (customer:Customer&Record)
WHERE customer.id > $after
WITH customer ORDER BY customer.id LIMIT $limit
RETURN customer {.id, .name, .nameEn, .shortName, .website, .creditCode, .city, .address,
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
  } AS emails
ORDER BY customer.id
