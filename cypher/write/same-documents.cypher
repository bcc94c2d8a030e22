// Read again by other rules, with nothing new.
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
SET document.rules = row.rules
