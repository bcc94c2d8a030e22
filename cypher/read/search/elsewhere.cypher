UNWIND $names AS name
MATCH (:Duty {name: name})<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WITH DISTINCT name, county.name AS county ORDER BY county
RETURN name, collect(county) AS counties
