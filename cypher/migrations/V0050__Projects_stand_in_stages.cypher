CREATE CONSTRAINT process_id IF NOT EXISTS FOR (p:Process) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT stage_id IF NOT EXISTS FOR (s:Stage) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT stage_move_id IF NOT EXISTS FOR (m:StageMove) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT standing_id IF NOT EXISTS FOR (s:Standing) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT pace_id IF NOT EXISTS FOR (p:Pace) REQUIRE p.id IS UNIQUE;
CREATE INDEX stage_move_at IF NOT EXISTS FOR (m:StageMove) ON (m.at);
CREATE INDEX standing_division IF NOT EXISTS FOR (s:Standing) ON (s.division);
CREATE INDEX standing_stage IF NOT EXISTS FOR (s:Standing) ON (s.stage);
