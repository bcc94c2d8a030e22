MATCH (department:Department)-[:HAS_FUNCTION]->(function:Function) WHERE department.id IN $keys
MATCH (department)-[:OF]->(place:County|Prefecture|Province)
RETURN department.id AS key, department.name AS name, {
  code: [department.id],
  function: [{type: 'Function', key: function.name, name: function.name}],
  county: CASE WHEN place:County THEN [{type: 'County', key: place.code, name: place.name}] ELSE [] END,
  place: [place.name],
  assisted: [COUNT { (department)-[:LEADS {namedIn: 'cell'}]->() }],
  reclaimed: [COUNT { (department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() }],
  printed: coalesce(department.aliases, [])[..$limit],
  duty: COLLECT {
    MATCH (department)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(duty:Duty) RETURN DISTINCT duty.name ORDER BY duty.name LIMIT $limit
  },
  document: COLLECT {
    MATCH (department)-[:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(duty:Duty) RETURN DISTINCT duty.document ORDER BY duty.document LIMIT $limit
  }
} AS properties
ORDER BY key
