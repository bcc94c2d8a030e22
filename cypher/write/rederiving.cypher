MERGE (graph:Graph {id: 'graph'}) REMOVE graph.version, graph.reached
