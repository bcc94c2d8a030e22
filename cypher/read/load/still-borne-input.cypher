MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.stillBorneInput, '') AS digest
