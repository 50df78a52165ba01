CREATE CONSTRAINT notebook_entry_id IF NOT EXISTS FOR (e:NotebookEntry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT notebook_import_id IF NOT EXISTS FOR (i:NotebookImport) REQUIRE i.id IS UNIQUE;
