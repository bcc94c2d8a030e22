// Which functions have the most to do with a category's duties.
MATCH (:Category {name: $name})<-[:IN_CATEGORY]-(duty:Duty)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(function:Function)
RETURN function.name AS name, count(DISTINCT duty) AS duties
ORDER BY duties DESC, name
LIMIT 12
