MATCH (category:Category)
WITH category ORDER BY category.name SKIP $skip LIMIT $limit
MATCH (category)<-[:IN_CATEGORY]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
RETURN category.name AS name, count(DISTINCT township) AS townships,
       count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
       count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
       count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
ORDER BY name
