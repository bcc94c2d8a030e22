MATCH (function:Function) WHERE function.name IN $keys
RETURN function.name AS key, function.name AS name, {
  code: [function.name],
  departments: [COUNT { (function)<-[:HAS_FUNCTION]-() }],
  department: COLLECT {
    MATCH (function)<-[:HAS_FUNCTION]-(department:Department)
    WITH department ORDER BY department.id LIMIT $limit
    RETURN {type: 'Department', key: department.id, name: department.name}
  },
  assisted: [COUNT { (function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->() }],
  reclaimed: [COUNT { (function)<-[:HAS_FUNCTION]-(:Department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-() }],
  corresponds: COLLECT {
    MATCH (function)-[:CORRESPONDS_TO]-(other:Function)
    WITH DISTINCT other ORDER BY other.name LIMIT $limit
    RETURN {type: 'Function', key: other.name, name: other.name}
  }
} AS properties
ORDER BY key
