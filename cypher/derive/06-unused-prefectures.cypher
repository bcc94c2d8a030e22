MATCH (prefecture:Prefecture)
WHERE NOT EXISTS { (prefecture)<-[:IN]-() }
DETACH DELETE prefecture
