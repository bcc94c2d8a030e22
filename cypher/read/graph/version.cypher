MATCH (graph:Graph {id: 'graph'})
WHERE graph.version <> ''
RETURN graph.version AS version
