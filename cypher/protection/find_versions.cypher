// Internal: what a rule said before, the latest first.
// $id: the rule's
MATCH (rule:ProtectionRule {id: $id})<-[:VERSION_OF]-(version:RuleVersion)
RETURN properties(version) AS version
ORDER BY version.version DESC
