MATCH (document:Document {id: $document})
OPTIONAL MATCH (duty:Duty)-[:STATED_IN]->(document)
DETACH DELETE duty, document
