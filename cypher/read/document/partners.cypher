// Which departments a document names most often.
MATCH (:Document {id: $name})<-[:STATED_IN]-(duty:Duty)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(department:Department)
RETURN department.id AS id, department.name AS name, count(DISTINCT duty) AS duties
ORDER BY duties DESC, id
LIMIT 12
