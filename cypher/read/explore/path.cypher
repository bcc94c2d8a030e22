// A shortest way between two nodes; the country's divisions above the county join everything and explain nothing, and that two
// rows are worded alike is told by their common duty.
MATCH (a:Township|County|Duty|CommonDuty|Department|Function|Category|Act|Document)
WHERE $fromKind IN labels(a) AND coalesce(a.id, a.code, a.name) = $fromKey
MATCH (b:Township|County|Duty|CommonDuty|Department|Function|Category|Act|Document)
WHERE $toKind IN labels(b) AND coalesce(b.id, b.code, b.name) = $toKey
MATCH path = shortestPath((a)-[*..8]-(b))
WHERE none(node IN nodes(path) WHERE node:Prefecture OR node:Province OR node:Graph OR node:Wording)
UNWIND relationships(path) AS r
WITH r, startNode(r) AS s, endNode(r) AS e
RETURN type(r) AS type,
       {id: labels(s)[0] + ':' + coalesce(s.id, s.code, s.name), kind: labels(s)[0],
        key: coalesce(s.id, s.code, s.name), name: coalesce(s.label, s.name, s.id), list: s.list,
        degree: COUNT { (s)--() } - COUNT { (s)-[:WORDED_AS]->() }} AS from,
       {id: labels(e)[0] + ':' + coalesce(e.id, e.code, e.name), kind: labels(e)[0],
        key: coalesce(e.id, e.code, e.name), name: coalesce(e.label, e.name, e.id), list: e.list,
        degree: COUNT { (e)--() } - COUNT { (e)-[:WORDED_AS]->() }} AS to
