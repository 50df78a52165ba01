CREATE INDEX owns_until IF NOT EXISTS FOR ()-[o:OWNS]-() ON (o.until);
