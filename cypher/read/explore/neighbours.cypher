// What a node is joined to: each relationship with the node at its other end, the kinds with few of them first.
CALL () {
  MATCH (n:Township {code: $key}) WHERE $kind = 'Township' RETURN n
  UNION MATCH (n:County {code: $key}) WHERE $kind = 'County' RETURN n
  UNION MATCH (n:Prefecture {code: $key}) WHERE $kind = 'Prefecture' RETURN n
  UNION MATCH (n:Province {code: $key}) WHERE $kind = 'Province' RETURN n
  UNION MATCH (n:Duty {id: $key}) WHERE $kind = 'Duty' RETURN n
  UNION MATCH (n:CommonDuty {id: $key}) WHERE $kind = 'CommonDuty' RETURN n
  UNION MATCH (n:Department {id: $key}) WHERE $kind = 'Department' RETURN n
  UNION MATCH (n:Function {name: $key}) WHERE $kind = 'Function' RETURN n
  UNION MATCH (n:Category {name: $key}) WHERE $kind = 'Category' RETURN n
  UNION MATCH (n:Act {name: $key}) WHERE $kind = 'Act' RETURN n
  UNION MATCH (n:Document {id: $key}) WHERE $kind = 'Document' RETURN n
}
CALL (n) {
  MATCH (n)-[r]-(m) RETURN type(r) AS type, startNode(r) = n AS outwards, m
  UNION ALL MATCH (n:Duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(m:Duty)
  RETURN 'STILL_BORNE_IN' AS type, true AS outwards, m
  UNION ALL MATCH (n:Duty)-[:WORDED_AS]->(:Wording)<-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(:Wording)<-[:WORDED_AS]-(m:Duty)
  RETURN 'STILL_BORNE_IN' AS type, false AS outwards, m
}
WITH type, outwards, m
WHERE (size($types) = 0 OR type IN $types) AND ($list IS NULL OR m.list IS NULL OR m.list = $list)
  AND any(label IN labels(m) WHERE label IN ['Township', 'County', 'Prefecture', 'Province', 'Duty', 'CommonDuty',
                                             'Department', 'Function', 'Category', 'Act', 'Document'])
WITH type, outwards, m, labels(m)[0] AS kind, coalesce(m.id, m.code, m.name) AS key
RETURN type, outwards, kind + ':' + key AS id, kind, key, coalesce(m.label, m.name, m.id) AS name,
       m.list AS list, COUNT { (m)--() } - COUNT { (m)-[:WORDED_AS]->() } AS degree
ORDER BY CASE kind WHEN 'Duty' THEN 9 ELSE 1 END, type, list, key
LIMIT $limit
