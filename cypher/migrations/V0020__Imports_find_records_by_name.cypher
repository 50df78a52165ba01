CREATE INDEX record_name IF NOT EXISTS FOR (n:Record) ON (n.name);
CREATE INDEX import_run_started IF NOT EXISTS FOR (r:ImportRun) ON (r.startedAt);
