MERGE (graph:Graph {id: 'graph'}) SET graph.version = $version
