MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.version, '') AS version, coalesce(graph.reached, '') AS reached, coalesce(graph.rules, '') AS rules
