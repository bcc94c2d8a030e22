// Duties a value may mean: by id, or by a part of the name.
OPTIONAL MATCH (named:Duty {id: $text})
WITH collect(named) AS named
CALL (named) {
  UNWIND named AS duty RETURN duty
  UNION
  WITH named WHERE size(named) = 0
  MATCH (duty:Duty) WHERE duty.name CONTAINS $text RETURN duty
}
MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
RETURN duty.id AS value, duty.name AS label, township.name AS detail, duty.id = $text AS exact
ORDER BY exact DESC, value LIMIT 50
