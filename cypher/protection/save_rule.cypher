// Writes a rule and keeps what it says as a version, unless it is another by now than the one it was based on.
// $id, $write: a random text, the same when the write is tried again, $seen: the version it is based on, 0 for a new one,
// $set: what it says, $what: created, changed, on, off or restored
MERGE (rule:ProtectionRule {id: $id})
  ON CREATE SET rule.version = 0
WITH rule
WHERE rule.version = $seen OR rule.write = $write
SET rule += $set, rule.version = $seen + 1, rule.write = $write
MERGE (version:RuleVersion {id: $id + ':' + toString(rule.version)})
SET version += $set, version.version = rule.version, version.what = $what, version.onFor = NULL
MERGE (version)-[:VERSION_OF]->(rule)
RETURN properties(rule) AS rule
