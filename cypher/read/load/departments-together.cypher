MATCH (one:Department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(other:Department)
WHERE one.id < other.id AND NOT EXISTS { (one)-[:HAS_FUNCTION]->(:Function {kind: 'class'}) }
  AND NOT EXISTS { (other)-[:HAS_FUNCTION]->(:Function {kind: 'class'}) }
RETURN one.id AS one, other.id AS other, count(DISTINCT duty) AS duties
ORDER BY one, other
