// Categories in which the county that was chosen first has reclaimed anything.
MATCH (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:IN_CATEGORY]->(category:Category)
RETURN DISTINCT category.name AS category ORDER BY category
