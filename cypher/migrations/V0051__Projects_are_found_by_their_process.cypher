CREATE INDEX standing_process IF NOT EXISTS FOR (s:Standing) ON (s.process);
