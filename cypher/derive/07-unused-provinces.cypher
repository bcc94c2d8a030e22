MATCH (province:Province)
WHERE NOT EXISTS { (province)<-[:IN]-() }
DETACH DELETE province
