CREATE CONSTRAINT protection_rule_id IF NOT EXISTS FOR (r:ProtectionRule) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT protection_rule_on IF NOT EXISTS FOR (r:ProtectionRule) REQUIRE r.onFor IS UNIQUE;
CREATE CONSTRAINT rule_version_id IF NOT EXISTS FOR (v:RuleVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT pool_entry_id IF NOT EXISTS FOR (e:PoolEntry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT pool_warning_id IF NOT EXISTS FOR (w:PoolWarning) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT pool_run_id IF NOT EXISTS FOR (r:PoolRun) REQUIRE r.id IS UNIQUE;
CREATE INDEX pool_entry_state IF NOT EXISTS FOR (e:PoolEntry) ON (e.state);
CREATE INDEX pool_entry_claimed_by IF NOT EXISTS FOR (e:PoolEntry) ON (e.claimedBy);
CREATE INDEX pool_warning_day IF NOT EXISTS FOR (w:PoolWarning) ON (w.day);
