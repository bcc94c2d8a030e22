MATCH (category:Category)
RETURN category.name AS name, COUNT { (category)<-[:IN_CATEGORY]-() } AS duties
ORDER BY name
