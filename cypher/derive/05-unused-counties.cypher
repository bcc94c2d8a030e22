MATCH (county:County)
WHERE NOT EXISTS { (county)<-[:IN]-() }
DETACH DELETE county
