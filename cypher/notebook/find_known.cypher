// Contacts that people in the viewer's notebook may be, by number, address, or place of work and name. Of those the
// viewer may not see only that there is one, and which division to ask; which is for the blind check alone.
// $viewer, $asked: [{at: its place, name, searchName, searchPinyin, surname: where only that is known, phones, mobiles,
// email, customers: ids of customers it may work at}]
UNWIND $asked AS one
CALL (one) {
  UNWIND one.phones AS phone
  MATCH (found:Record)
  WHERE found.searchPhone CONTAINS phone AND found:Contact
  RETURN found
  UNION
  UNWIND CASE one.email WHEN '' THEN [] ELSE [one.email] END AS email
  MATCH (found:Record)
  WHERE found.searchEmail CONTAINS email AND found:Contact
  RETURN found
  UNION
  UNWIND one.customers AS customer
  MATCH (:Record {id: customer})<-[:WORKS_AT]-(found:Contact)
  RETURN found
}
WITH one, found, split(found.searchPhone, ' ') AS numbers, split(found.searchEmail, ' ') AS addresses,
  found.name = one.name OR found.searchName = one.searchName OR one.searchName IN split(found.searchName, ' | ') AS named
WITH one, found, named, any(mobile IN one.mobiles WHERE mobile IN numbers)
    OR one.email <> '' AND one.email IN addresses AS own,
  any(phone IN one.phones WHERE phone IN numbers) AS desk,
  named OR found.searchPinyin = one.searchPinyin OR found.name STARTS WITH one.surname AS alike,
  EXISTS { MATCH (found)-[:WORKS_AT]->(at:Customer) WHERE at.id IN one.customers } AS there
WHERE own OR desk AND alike OR there AND named
WITH one, found, own, named, access.contact(found) AS sees
RETURN one.at AS at, found.id AS id, sees, own, named,
  CASE WHEN sees THEN found {.version, .name, .title, .phone, .mobile, .email, .wechat} END AS data,
  COLLECT {
    MATCH (found)-[job:WORKS_AT]->(c:Customer)
    WHERE (job.until IS NULL OR job.until >= date()) AND access.summary(c)
    RETURN c {.id, .name}
  } AS employers,
  head(COLLECT {
    MATCH (found)-[:WORKS_AT]->(:Customer)<-[owns:OWNS]-(:Rep)-[:IN]->(division:Division)
    WHERE owns.until IS NULL OR owns.until >= date()
    RETURN division {.id, .name, .nameEn} ORDER BY coalesce(owns.role, 'owner') DESC
  }) AS division
ORDER BY at, sees DESC, own DESC, named DESC, id
