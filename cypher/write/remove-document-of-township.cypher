MATCH (document:Document)-[:DESCRIBES]->(:Township {code: $township})
OPTIONAL MATCH (said:Duty|Problem|Finding)-[:STATED_IN|FOUND_IN]->(document)
DETACH DELETE said, document
