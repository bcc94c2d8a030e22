MATCH (function:Function)
WHERE function.name IS NOT NULL
WITH function, function.name AS name ORDER BY name
CALL (function) {
  OPTIONAL MATCH (function)-[:CORRESPONDS_TO]-(other:Function)
  WITH DISTINCT other.name AS other ORDER BY other
  RETURN collect(other) AS others
}
RETURN name AS function, function.kind AS kind, COUNT { (function)<-[:HAS_FUNCTION]-() } AS departments,
       COUNT { (function)<-[:HAS_FUNCTION]-()-[:LEADS {namedIn: 'cell'}]->() } AS leads,
       COUNT { (function)<-[:HAS_FUNCTION]-()<-[:RECLAIMED_BY {namedIn: 'cell'}]-() } AS reclaims,
       reduce(text = '', other IN others | text + CASE text WHEN '' THEN '' ELSE '\n' END + other) AS corresponds_to
