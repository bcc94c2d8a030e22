// Empty while what is still borne is being written, so that a crash leaves nothing that passes for the whole.
MERGE (graph:Graph {id: 'graph'}) SET graph.stillBorneInput = $digest
