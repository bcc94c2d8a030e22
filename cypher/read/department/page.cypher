MATCH (department:Department)-[:OF]->(county:County)
WHERE ($county IS NULL OR county.code = $county)
MATCH (department)-[:HAS_FUNCTION]->(function:Function)
WHERE ($function IS NULL OR function.name = $function)
WITH department, county, function ORDER BY county.code, function.name SKIP $skip LIMIT $limit
RETURN department.id AS id, department.name AS name, function.name AS function, county.code AS county_code,
       county.name AS county, department.aliases AS aliases, COUNT { (department)-[:LEADS {namedIn: 'cell'}]->() } AS leads,
       COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() } AS reclaims,
       COUNT { (department)-[:LEADS|RECLAIMED_BY {namedIn: 'text'}]-() } AS in_text
ORDER BY county_code, function
