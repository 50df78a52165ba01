CREATE INDEX contains_seen IF NOT EXISTS FOR ()-[l:CONTAINS]-() ON (l.seen);
