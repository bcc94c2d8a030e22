MATCH (document:Document)-[:DESCRIBES]->(:Township {code: $township})
OPTIONAL MATCH (said:Duty|Problem)-[:STATED_IN|FOUND_IN]->(document)
DETACH DELETE said, document
