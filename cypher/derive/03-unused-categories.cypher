MATCH (category:Category)
WHERE NOT EXISTS { (category)<-[:IN_CATEGORY]-() }
DETACH DELETE category
