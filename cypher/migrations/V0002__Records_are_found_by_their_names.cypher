CREATE FULLTEXT INDEX record_names IF NOT EXISTS
FOR (n:Customer|Contact|Project|Rep|Division|Branch|Product|ProductLine) ON EACH [n.searchName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
CREATE TEXT INDEX record_search_name IF NOT EXISTS FOR (n:Record) ON (n.searchName);
CREATE TEXT INDEX record_search_pinyin IF NOT EXISTS FOR (n:Record) ON (n.searchPinyin);
CREATE TEXT INDEX record_search_initials IF NOT EXISTS FOR (n:Record) ON (n.searchInitials);
CREATE TEXT INDEX record_search_phone IF NOT EXISTS FOR (n:Record) ON (n.searchPhone);
CREATE TEXT INDEX record_search_email IF NOT EXISTS FOR (n:Record) ON (n.searchEmail);
CREATE INDEX customer_code IF NOT EXISTS FOR (n:Record) ON (n.code);
