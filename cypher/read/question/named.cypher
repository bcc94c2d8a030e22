// The places, departments and functions that are the only ones of their names.
UNWIND $names AS name
CALL (name) {
  MATCH (n:Department {name: name}) RETURN n
  UNION MATCH (n:Township {name: name}) RETURN n
  UNION MATCH (n:County {name: name}) RETURN n
  UNION MATCH (n:Function {name: name}) RETURN n
}
WITH name, collect(n) AS found
WHERE size(found) = 1
RETURN name, labels(found[0])[0] AS kind, coalesce(found[0].id, found[0].code, found[0].name) AS key
ORDER BY name
