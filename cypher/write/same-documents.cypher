UNWIND $documents AS id
MATCH (document:Document {id: id})
SET document.rules = $rules
