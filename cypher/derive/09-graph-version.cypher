MERGE (graph:Graph {id: 'graph'}) SET graph.derived = true, graph.version = $version
