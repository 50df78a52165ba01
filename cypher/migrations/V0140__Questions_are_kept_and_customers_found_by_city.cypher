CREATE CONSTRAINT kept_question_id IF NOT EXISTS FOR (k:KeptQuestion) REQUIRE k.id IS UNIQUE;
CREATE INDEX kept_question_alert IF NOT EXISTS FOR (k:KeptQuestion) ON (k.alert);
CREATE INDEX customer_city IF NOT EXISTS FOR (n:Customer) ON (n.city);
CREATE INDEX customer_industry IF NOT EXISTS FOR (n:Customer) ON (n.industry);
