// The version goes when a document changes; what was reached stays until it is worked out anew.
MERGE (graph:Graph {id: 'graph'}) SET graph.version = $version, graph.reached = $version, graph.rules = $rules
