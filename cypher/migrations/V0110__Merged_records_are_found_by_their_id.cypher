CREATE INDEX merged_id IF NOT EXISTS FOR (m:Merged) ON (m.id);
CREATE INDEX same_as_id IF NOT EXISTS FOR ()-[s:SAME_AS]-() ON (s.id);
CREATE INDEX judged_verdict IF NOT EXISTS FOR ()-[j:JUDGED]-() ON (j.verdict);
CREATE CONSTRAINT merging_settings_id IF NOT EXISTS FOR (s:MergingSettings) REQUIRE s.id IS UNIQUE;
CREATE INDEX looks_like_id IF NOT EXISTS FOR ()-[l:LOOKS_LIKE]-() ON (l.id);
