// How a category's duties are spread over the townships.
MATCH (:Category {name: $name})<-[:IN_CATEGORY]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
RETURN township.code AS code, township.name AS name, county.code AS county_code, county.name AS county,
       count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
       count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
       count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed
ORDER BY code
LIMIT $limit
