MATCH (document:Document)-[:DESCRIBES]->(:Township {code: $township})
OPTIONAL MATCH (duty:Duty)-[:STATED_IN]->(document)
DETACH DELETE duty, document
