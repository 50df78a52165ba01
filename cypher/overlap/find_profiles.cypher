// Internal: what tells whether a customer is another, of all customers changed lately.
// $since: leaves out what was changed before; all when null
MATCH (customer:Customer)
WHERE $since IS NULL OR customer.changedAt >= $since
RETURN customer {.id, .name, .nameEn, .shortName, .website, .creditCode, .city, .address,
  formerNames: coalesce(customer.formerNames, []) + coalesce(customer.mergedNames, []) + coalesce(customer.mergedKeys, [])} AS customer,
  customer.changedAt AS changedAt, [customer.phone, customer.fax] + coalesce(customer.mergedPhones, []) + COLLECT {
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
