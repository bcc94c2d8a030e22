MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.version, '') AS version
