// Duties a value may mean: by id, or by a part of the name.
MATCH (duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE duty.id = $text OR duty.name CONTAINS $text
RETURN duty.id AS value, duty.name AS label, township.name AS detail, duty.id = $text AS exact
ORDER BY exact DESC, value LIMIT 50
