CREATE CONSTRAINT inquiry_id IF NOT EXISTS FOR (i:Inquiry) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT inquiry_open IF NOT EXISTS FOR (i:Inquiry) REQUIRE i.openFor IS UNIQUE;
CREATE INDEX inquiry_asker IF NOT EXISTS FOR (i:Inquiry) ON (i.asker);
CREATE INDEX inquiry_state IF NOT EXISTS FOR (i:Inquiry) ON (i.state);
CREATE INDEX inquiry_answered_by IF NOT EXISTS FOR (i:Inquiry) ON (i.answeredBy);
CREATE INDEX customer_changed_at IF NOT EXISTS FOR (c:Customer) ON (c.changedAt);
