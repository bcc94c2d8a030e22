MERGE (graph:Graph {id: 'graph'}) SET graph.derived = false
