// Internal: what tells whether a customer is another, of all customers changed lately.
// $since: leaves out what was changed before
MATCH (customer:Customer)
WHERE customer.changedAt >= $since
RETURN customer {.id, .name, .nameEn, .shortName, .formerNames, .website, .creditCode, .city, .address} AS customer,
  [customer.phone, customer.fax] + COLLECT {
    MATCH (customer)<-[at:WORKS_AT]-(contact:Contact)
    WHERE at.until IS NULL OR at.until >= date()
    UNWIND [contact.phone, contact.mobile] AS phone
    RETURN phone
  } AS phones,
  [customer.email] + COLLECT {
    MATCH (customer)<-[at:WORKS_AT]-(contact:Contact)
    WHERE at.until IS NULL OR at.until >= date()
    RETURN contact.email
  } AS emails
