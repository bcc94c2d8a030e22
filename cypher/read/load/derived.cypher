MATCH (graph:Graph {id: 'graph'})
RETURN graph.derived AS derived, graph.version AS version
