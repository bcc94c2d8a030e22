// The departments a township works with, most duties first.
MATCH (:Township {code: $code})-[:ASSISTS|RELIEVED_OF]->(duty:Duty)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
RETURN department.id AS id, department.name AS name, function.name AS function,
       count(CASE duty.list WHEN 'assisted' THEN 1 END) AS leads,
       count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaims
ORDER BY leads + reclaims DESC, id
