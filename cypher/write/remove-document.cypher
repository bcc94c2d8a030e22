MATCH (document:Document {id: $document})
OPTIONAL MATCH (said:Duty|Problem|Finding)-[:STATED_IN|FOUND_IN]->(document)
DETACH DELETE said, document
