// What follows from all documents is worked out again, as if nothing of it were known.
MERGE (graph:Graph {id: 'graph'}) REMOVE graph.version, graph.reached, graph.stillBorneInput
