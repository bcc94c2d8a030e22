// What hangs on its duties is counted anew afterwards.
MATCH (document:Document {id: $document})
OPTIONAL MATCH (said:Duty|Problem|Finding)-[:STATED_IN|FOUND_IN]->(document)
CALL (said) {
  MATCH (said)-[:LEADS|RECLAIMED_BY|INSTANCE_OF]-(about:Department|CommonDuty)
  SET about:Touched
}
DETACH DELETE said, document
