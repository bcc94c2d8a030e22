// A node by its kind and key.
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
RETURN $kind + ':' + $key AS id, $kind AS kind, $key AS key, coalesce(n.label, n.name, n.id) AS name, n.list AS list,
       COUNT { (n)--() } - COUNT { (n)-[:WORDED_AS]->() } AS degree
