MATCH (document:Document)-[:DESCRIBES]->(:Township {code: $township})
OPTIONAL MATCH (said:Duty|Problem|Finding)-[:STATED_IN|FOUND_IN]->(document)
CALL (said) {
  MATCH (said)-[:LEADS|RECLAIMED_BY|INSTANCE_OF]-(about:Department|CommonDuty)
  SET about:Touched
}
DETACH DELETE said, document
