// How many rows each table has, but what is still borne, which grows with the square of the lists.
CALL () {
  UNWIND [
    {name: 'duties', rows: COUNT { (:Duty) }},
    {name: 'townships', rows: COUNT { (:Township) }},
    {name: 'common-duties', rows: COUNT { (:CommonDuty) }},
    {name: 'departments', rows: COUNT { (:Department) }},
    {name: 'functions', rows: COUNT { (:Function) }},
    {name: 'documents', rows: COUNT { (:Document) }}
  ] AS table
  RETURN table.name AS name, table.rows AS rows
  UNION ALL
  CALL () {
    RETURN COUNT { ()-[:LEADS]->() } + COUNT { ()-[:RECLAIMED_BY]->() } AS rows
    UNION ALL
    // an actor that is no department has a row as well, once for each duty
    MATCH (duty:Duty) WHERE duty.actors IS NOT NULL
    UNWIND duty.actors AS actor
    WITH DISTINCT duty, actor
    RETURN count(*) AS rows
  }
  RETURN 'assignments' AS name, sum(rows) AS rows
  UNION ALL
  // what is found again by a rule of its own is told once
  RETURN 'findings' AS name,
         COUNT { (finding:Finding) WHERE finding.grade <> 'possible' } + COUNT { (problem:Problem)-[:FOUND_IN]->() WHERE problem.rule <> 'stray-in-departments' } AS rows
}
RETURN name, rows
