CREATE CONSTRAINT daily_report_id IF NOT EXISTS FOR (r:DailyReport) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT report_version_id IF NOT EXISTS FOR (v:ReportVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT report_comment_id IF NOT EXISTS FOR (c:ReportComment) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT report_file_id IF NOT EXISTS FOR (f:ReportFile) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT report_rule_id IF NOT EXISTS FOR (r:ReportRule) REQUIRE r.id IS UNIQUE;
CREATE INDEX daily_report_day IF NOT EXISTS FOR (r:DailyReport) ON (r.day);
