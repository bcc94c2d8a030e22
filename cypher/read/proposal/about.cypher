// What a report may be about, by its kind and key, where it is stated, and which version of the graph says so.
CALL () {
  MATCH (duty:Duty {id: $key})-[stated:STATED_IN]->(document:Document) WHERE $kind = 'Duty'
  RETURN duty.name AS name, document.id AS document, stated.line AS line
  UNION MATCH (department:Department {id: $key}) WHERE $kind = 'Department'
  RETURN department.name AS name, null AS document, null AS line
  UNION MATCH (document:Document {id: $key}) WHERE $kind = 'Document'
  RETURN document.title AS name, document.id AS document, null AS line
}
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN name, document, line, graph.version AS version
